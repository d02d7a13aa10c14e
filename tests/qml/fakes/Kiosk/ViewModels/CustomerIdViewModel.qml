pragma ComponentBehavior: Bound

EntryViewModel {}
