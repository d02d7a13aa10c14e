pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    property string screen: ""
    property ScreenViewModel view: null
    property int visit: 0
    property bool forward: true
    property bool wiped: false
    property bool rightToLeft: false
    property int idleSeconds: -1
    property int idleTotal: 30
    property bool pickingLanguage: false
    property bool canPickLanguage: true
    property bool byKeys: false
    property string language: "en-US"
    property ListModel languages: ListModel {}

    signal moreTime
    signal startOver
    signal chooseLanguage(string code)
    signal toggleLanguages
}
