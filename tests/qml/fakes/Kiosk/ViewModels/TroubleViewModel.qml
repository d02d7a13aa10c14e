pragma ComponentBehavior: Bound

import QtQuick

ScreenViewModel {
    property string trouble: "unavailable"
    property string tagId: "trouble." + trouble + ".tag"
    property string titleId: "trouble." + trouble + ".title"
    property string bodyId: "trouble." + trouble + ".body"
    property string safetyId: "trouble.none_issued"
    property bool bodyTellsSafety: false
    property string icon: "cloud-off"
    property bool canTryAgain: false
    property bool looking: false
    property bool canGoOn: false
    property int secondsLeft: -1
    property int secondsTotal: -1
    property string reception: ""
    property string opens: ""
    readonly property ListModel week: ListModel {}

    signal goOn
    signal tryAgain
}
