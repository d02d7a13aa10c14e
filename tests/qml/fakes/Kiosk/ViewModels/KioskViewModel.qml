pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    property int idleSeconds: -1
    property int idleTotal: 30
    property bool pickingLanguage: false
    property bool canPickLanguage: true
    property string language: "en-US"
    property ListModel languages: ListModel {}

    signal moreTime
    signal startOver
    signal chooseLanguage(string code)
    signal toggleLanguages
}
