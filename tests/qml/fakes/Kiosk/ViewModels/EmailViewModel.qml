pragma ComponentBehavior: Bound

KeyboardViewModel {
    marks: ["@", ".", "-", "_", ".com"]
    property list<string> domains: []

    signal chooseDomain(string domain)
}
