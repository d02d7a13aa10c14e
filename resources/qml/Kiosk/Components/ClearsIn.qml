pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// How long the screen still stands: ring and sentence.
Row {
    id: root

    required property int seconds
    required property int total
    property bool paused: false
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
        role: Style.type.body
        text: root.text
        color: Style.colors.ink2
        available: root.width > 0 ? root.width - 124 : 200
        balanced: true
    }
}
