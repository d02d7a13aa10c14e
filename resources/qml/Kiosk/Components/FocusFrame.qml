pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

Item {
    id: root

    property real radius: Style.radius.button

    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Style.space.slim
        radius: root.radius + Style.space.slim
        color: "transparent"
        border.width: Style.stroke.focusOuter
        border.color: Style.colors.focusOuter
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Style.space.hair
        radius: root.radius + Style.space.hair
        color: "transparent"
        border.width: Style.stroke.focusInner
        border.color: Style.colors.focusInner
    }
}
