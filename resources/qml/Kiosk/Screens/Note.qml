pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// A quiet line with its icon; nothing at all where there is nothing to say, or no room.
Row {
    id: root

    required property string text
    property string iconName: "lock"
    property real room: Style.boundless
    property real available: parent ? parent.width : 0

    readonly property real iconSize: Style.small ? Style.space.l + Style.space.xs : Style.space.xl

    spacing: Style.space.s
    visible: text !== "" && words.fitting

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        size: root.iconSize
    }

    FittedText {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        role: Style.type.body
        floor: Style.type.smallest
        mostLines: 6
        room: root.room
        text: root.text
        color: Style.colors.ink2
        available: root.available - root.iconSize - root.spacing
    }
}
