pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// A tile, a bold line, and a quieter one under it.
Row {
    id: root

    required property string iconName
    required property string title
    property string line: ""
    property TypeRole titleRole: Style.type.lead
    property real titleFloor: titleRole.pixelSize
    property TypeRole lineRole: Style.type.description
    property real tileSize: 104
    property real iconSize: tileSize * 0.68

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
            role: root.titleRole
            floor: root.titleFloor
            text: root.title
        }

        RoleText {
            visible: text !== ""
            role: root.lineRole
            text: root.line
            color: Style.colors.ink2
            balanced: true
        }
    }
}
