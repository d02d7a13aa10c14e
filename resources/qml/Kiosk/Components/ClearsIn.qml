pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// How long the screen still stands: ring and sentence.
Row {
    id: root

    required property int seconds
    required property int total
    property bool paused: false
    property bool compact: false
    property string text: qsTrId("tk.clears", seconds)

    spacing: 20

    CountdownRing {
        anchors.verticalCenter: parent.verticalCenter
        seconds: root.seconds
        total: root.total
        paused: root.paused
        size: Style.small ? 76 : 104
    }

    RoleText {
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.compact
        role: Style.type.body
        text: root.text
        color: Style.colors.ink2
        available: Style.small ? 150 : 200
        balanced: true
        shrinks: true
    }
}
