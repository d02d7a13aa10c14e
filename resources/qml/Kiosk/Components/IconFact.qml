pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// An icon and a short fact beside it, smaller where it is wider than `available`; nothing at all where it is unknown.
Row {
    id: root

    required property string iconName
    required property string text
    property TypeRole role: Style.type.wait
    property color color: Style.colors.ink
    property color iconColor: Style.colors.accent
    property real iconSize: 36
    property bool spoken: true
    property real available: Infinity

    spacing: 10
    visible: text !== ""

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        size: root.iconSize
        color: root.iconColor
    }

    RoleText {
        anchors.verticalCenter: parent.verticalCenter
        role: root.role
        text: root.text
        color: root.color
        width: Math.min(implicitWidth, root.available - root.iconSize - root.spacing)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: role.pixelSize * 0.6
        Accessible.ignored: !root.spoken
    }
}
