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

        RoleText {
            role: root.titleRole
            text: root.title
            width: parent.width
            wrapMode: Text.WordWrap
        }

        RoleText {
            visible: text !== ""
            role: root.lineRole
            text: root.line
            width: parent.width
            color: Style.colors.ink2
            wrapMode: Text.WordWrap
        }
    }
}
