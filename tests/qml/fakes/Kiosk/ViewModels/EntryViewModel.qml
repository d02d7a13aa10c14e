pragma ComponentBehavior: Bound

import QtQuick

ScreenViewModel {
    property string text: ""
    property string shown: text
    property string pattern: ""
    property string faultId: ""
    property bool complete: false
    property string privacy: ""

    signal press(string key)
    signal erase
    signal clear
    signal proceed
}
