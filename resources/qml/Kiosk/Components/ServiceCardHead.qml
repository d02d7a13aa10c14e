pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// Tile and words of a service card: the line under the tile, or beside it under the title. A title that is too high for
// the card shrinks, on one line or on two, whichever is larger.
Item {
    id: root

    required property string title
    required property string description
    required property string iconName
    required property bool beside
    required property bool closed
    required property bool group
    required property bool pressed

    readonly property real tileSize: Style.small ? 64 : Style.largeText ? 104 : 88
    readonly property bool merged: pressed && !closed && !Style.highContrast
    readonly property color ink: closed ? Style.colors.ink2 : Style.colors.ink
    readonly property bool under: !beside && description !== ""

    implicitHeight: block.height + 28

    Accessible.ignored: true

    TextMetrics {
        id: natural

        text: root.title
        font.family: Style.fontFamily
        font.weight: name.role.weight
        font.pixelSize: name.role.pixelSize
        font.letterSpacing: name.role.letterSpacing
    }

    Item {
        id: block

        width: parent.width
        height: top.height + (below.visible ? below.height + 4 : 0)
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: 0

        Item {
            id: top

            width: parent.width
            height: Math.max(root.tileSize, words.height)

            IconTile {
                id: tile

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                size: root.tileSize
                iconName: root.iconName
                color: root.closed ? Style.colors.closedTile : root.merged ? Style.colors.pressed : Style.colors.tile
                ink: root.closed ? Style.colors.ink2 : Style.colors.tileInk
            }

            Column {
                id: words

                anchors.left: tile.right
                anchors.leftMargin: Style.small ? 14 : 20
                anchors.right: chevron.visible ? chevron.left : parent.right
                anchors.verticalCenter: parent.verticalCenter

                RoleText {
                    id: name

                    readonly property real room: root.height - 8 - (line.visible ? line.height : 0) - (root.under ? below.height + 4 : 0)
                    readonly property real onOneLine: Math.min(1, (available - 2) / Math.max(1, natural.advanceWidth), room / role.lineHeight)
                    readonly property real onTwoLines: Math.min(1, room / (2 * role.lineHeight))
                    readonly property real share: root.height > 0 ? Math.max(0.5, onOneLine, onTwoLines) : 1

                    role: Style.type.cardTitle
                    font.pixelSize: Math.floor(role.pixelSize * share)
                    font.letterSpacing: role.letterSpacing * share
                    lineHeight: Math.floor(role.lineHeight * share)
                    text: root.title
                    color: root.ink
                    balanced: true
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }

                RoleText {
                    id: line

                    visible: root.beside && text !== ""
                    width: parent.width
                    role: Style.type.description
                    text: root.description
                    color: Style.colors.ink2
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }

            Icon {
                id: chevron

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: root.group
                name: "chevron-right"
                size: Style.small ? 36 : 48
                color: Style.colors.link
            }
        }

        RoleText {
            id: below

            anchors.top: top.bottom
            anchors.topMargin: 6
            visible: root.under
            width: parent.width
            role: Style.type.description
            text: root.description
            color: Style.colors.ink2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
