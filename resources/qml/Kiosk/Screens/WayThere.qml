pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// From here to the door: a picture of going there, not a map.
Row {
    id: root

    readonly property int steps: Math.max(0, Math.floor((width - here.width - arrow.width) / Style.pane.step) - 1)

    spacing: Style.pane.step - Style.pane.dot

    Accessible.ignored: true

    Rectangle {
        id: here

        anchors.verticalCenter: parent.verticalCenter
        width: Style.pane.here
        height: width
        radius: width / 2
        color: "transparent"
        border.width: Style.space.s
        border.color: Style.colors.accent
    }

    Repeater {
        model: root.steps

        Rectangle {
            anchors.verticalCenter: parent?.verticalCenter
            width: Style.pane.dot
            height: width
            radius: width / 2
            color: Style.colors.accent
        }
    }

    Icon {
        id: arrow

        anchors.verticalCenter: parent.verticalCenter
        name: "chevron-right"
        size: Style.icon.desk
        strokeWidth: Style.stroke.mark
    }
}
