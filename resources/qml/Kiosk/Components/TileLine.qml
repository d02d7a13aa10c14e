pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// A tile, a bold line, and a quieter one under it, no larger; within `room`, a height, the quieter line goes first.
Row {
    id: root

    required property string iconName
    required property string title
    property string line: ""
    property TypeRole titleRole: Style.type.lead
    property real titleFloor: Style.type.smallest
    property real titleMost: titleRole.pixelSize
    property TypeRole lineRole: Style.type.description
    property real tileSize: Style.tile.line
    property real iconSize: tileSize * 0.68
    property real room: Style.boundless
    property int titleLines: 2

    spacing: Style.space.m

    IconTile {
        anchors.verticalCenter: parent.verticalCenter
        iconName: root.iconName
        size: root.tileSize
        iconSize: root.iconSize
    }

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: root.width > 0 ? root.width - root.tileSize - root.spacing : implicitWidth

        FittedText {
            id: title

            role: root.titleRole
            floor: root.titleFloor
            steps: [Math.min(1, root.titleMost / role.pixelSize)]
            mostLines: root.titleLines
            room: root.room
            text: root.title
        }

        FittedText {
            visible: text !== "" && title.height + contentHeight <= root.room
            role: root.lineRole
            floor: Style.type.smallest
            steps: [Math.min(1, title.font.pixelSize / role.pixelSize)]
            mostLines: 2
            text: root.line
            color: Style.colors.ink2
        }
    }
}
