pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// Tile and words of a service card: the line under the tile, or beside it under the title.
Item {
    id: root

    required property string title
    required property string description
    required property string iconName
    required property bool beside
    required property bool closed
    required property bool group
    required property bool pressed

    readonly property real tileSize: Style.tile.card
    readonly property bool narrow: Style.small && Style.largestText && Style.tallScript
    readonly property bool merged: pressed && !closed && !Style.highContrast
    readonly property color ink: closed ? Style.colors.ink2 : Style.colors.ink
    readonly property bool under: !beside && description !== ""

    implicitHeight: block.height + Style.space.wide

    Accessible.ignored: true

    Item {
        id: block

        width: parent.width
        height: top.height + (below.visible ? below.height + Style.space.hair : 0)
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: 0

        Item {
            id: top

            width: parent.width
            height: alone.visible ? alone.height : Math.max(root.narrow ? 0 : root.tileSize, words.height)

            IconTile {
                id: tile

                visible: !root.narrow && !alone.visible
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                size: root.tileSize
                iconName: root.iconName
                color: root.closed ? Style.colors.closedTile : root.merged ? Style.colors.pressed : Style.colors.tile
                ink: root.closed ? Style.colors.ink2 : Style.colors.tileInk
            }

            Column {
                id: words

                visible: !alone.visible
                anchors.left: root.narrow ? parent.left : tile.right
                anchors.leftMargin: root.narrow ? 0 : Style.small ? Style.space.snug : Style.space.loose
                anchors.right: chevron.visible ? chevron.left : parent.right
                anchors.verticalCenter: parent.verticalCenter

                FittedText {
                    id: name

                    role: Style.type.cardTitle
                    floor: Style.type.smallest
                    mostLines: 2
                    room: root.height - (Style.small && Style.tallScript ? Style.space.l + Style.space.xs : Style.space.s)
                    text: root.title
                    color: root.ink
                    Accessible.ignored: true
                }

                FittedText {
                    visible: root.beside && text !== "" && fitting && name.height + role.lineHeight <= root.height
                    role: Style.type.description
                    floor: Style.type.smallest
                    text: root.description
                    color: Style.colors.ink2
                    Accessible.ignored: true
                }
            }

            Icon {
                id: chevron

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: root.group && !(Style.small && Style.largeText)
                name: "chevron-right"
                size: Style.icon.chevron
                color: Style.colors.link
            }

            // A long title has the tile's place too where there is no room for it beside the tile.
            FittedText {
                id: alone

                anchors.left: parent.left
                visible: text !== ""
                available: top.width - (chevron.visible ? chevron.width : 0)
                role: Style.type.cardTitle
                floor: Style.type.smallest
                stretch: !Style.small || Style.tallScript && !root.narrow ? 1 : root.narrow ? 0.8 : 0.88
                closest: Style.small ? 0.78 : stretch
                mostLines: 4
                room: root.height - Style.space.xs
                text: name.fitting ? "" : root.title
                color: root.ink
                Accessible.ignored: true
            }
        }

        FittedText {
            id: below

            anchors.left: parent.left
            anchors.top: top.bottom
            anchors.topMargin: Style.space.fine
            visible: root.under && fitting && top.height + role.lineHeight + Style.space.fine <= root.height
            role: Style.type.description
            floor: Style.type.smallest
            text: root.description
            color: Style.colors.ink2
            Accessible.ignored: true
        }
    }
}
