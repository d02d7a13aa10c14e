pragma ComponentBehavior: Bound

import QtQuick

KeyboardViewModel {
    property string kind: "choice"
    property string question: ""
    property string help: ""
    property string helpId: ""
    property string icon: "ask"
    property bool required: true
    property bool signed: false
    property ListModel options: ListModel {}
    property int moreCount: 0
    property list<string> faultLimits: []

    signal touch(string value)
    signal more
    signal fit(int count)
}
