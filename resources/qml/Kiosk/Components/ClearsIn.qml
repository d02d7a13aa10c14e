pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// How long the screen still stands: ring and sentence.
Row {
    id: root

    required property int seconds
    required property int total
    property bool compact: false
    property string text: qsTrId("tk.clears", seconds)

    readonly property bool worded: !compact && text !== ""
    readonly property real least: ring.width + (worded ? spacing + Style.pane.leastClears : 0)

    spacing: Style.space.s

    CountdownRing {
        id: ring

        anchors.verticalCenter: parent.verticalCenter
        seconds: root.seconds
        total: root.total
        size: Style.tile.clearsRing
    }

    FittedText {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.worded && fitting
        role: Style.type.body
        floor: Style.type.smallest
        mostLines: 3
        room: root.height
        text: root.text
        color: Style.colors.ink2
        available: Math.max(Style.pane.leastClears, Math.min(Style.pane.clearsWidth, root.width - ring.width - root.spacing))
        shrinks: true
    }
}
