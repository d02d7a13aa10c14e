pragma ComponentBehavior: Bound

EntryViewModel {
    property list<string> domains: []

    signal chooseDomain(string domain)
}
