pragma ComponentBehavior: Bound

import QtQuick

EntryViewModel {
    property bool prefixShown: true
    property string prefix: "+44"
    property string country: "GB"
    property bool pickingCountry: false
    property ListModel countries: ListModel {}

    signal toggleCountries
    signal chooseCountry(string code)
}
