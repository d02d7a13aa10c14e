pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// An icon and a short fact beside it; nothing at all where the fact is unknown. Takes no more than `room`, a width.
Row {
    id: root

    required property string iconName
    required property string text
    property TypeRole role: Style.type.wait
    property color color: Style.colors.ink
    property color iconColor: Style.colors.accent
    property real iconSize: Style.icon.fact
    property real room: Style.boundless
    property int mostLines: 1
    property bool spoken: true

    spacing: Style.space.slim
    visible: text !== ""

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        size: root.iconSize
        color: root.iconColor
    }

    FittedText {
        anchors.verticalCenter: parent.verticalCenter
        role: root.role
        floor: Style.type.smallest
        mostLines: root.mostLines
        available: root.room - root.iconSize - root.spacing
        shrinks: true
        text: root.text
        color: root.color
        Accessible.ignored: !root.spoken
    }
}
