pragma ComponentBehavior: Bound

import QtQuick

EntryViewModel {
    property bool prefixShown: true
    property string prefix: "+44"
    property string country: "GB"
    property bool pickingCountry: false
    property ListModel countries: ListModel {}

    property bool plusShown: false
    property bool countryPages: true
    property list<string> letters: []

    signal showLetters
    signal chooseLetter(string letter)
    signal toggleCountries
    signal chooseCountry(string code)
}
