pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

Item {
    id: root

    property real radius: Style.radius.button

    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        anchors.margins: -10
        radius: root.radius + 10
        color: "transparent"
        border.width: 6
        border.color: Style.colors.focusOuter
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -4
        radius: root.radius + 4
        color: "transparent"
        border.width: 4
        border.color: Style.colors.focusInner
    }
}
