pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

Rectangle {
    id: root

    required property string iconName
    property real size: Style.tile.usual
    property real iconSize: size * 0.66
    property real strokeWidth: Style.stroke.usual
    property color ink: Style.colors.tileInk

    implicitWidth: size
    implicitHeight: size
    radius: size * 0.273
    color: Style.colors.tile

    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        name: root.iconName
        size: root.iconSize
        strokeWidth: root.strokeWidth
        color: root.ink
    }
}
