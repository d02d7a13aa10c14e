pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// What to do where there is no primary button.
Row {
    id: root

    property string text: qsTrId("hint")
    property real available: 0

    spacing: Style.space.s

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: "tap"
        size: Style.icon.hint
    }

    FittedText {
        anchors.verticalCenter: parent.verticalCenter
        visible: fitting
        role: Style.type.hint
        floor: Style.type.smallest
        mostLines: 3
        room: Style.metrics.actionsHeight
        text: root.text
        color: Style.colors.ink2
        available: root.available > 0 ? root.available : Style.pane.hintWidth
        shrinks: true
    }
}
