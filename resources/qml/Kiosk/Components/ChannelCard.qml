pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// A way to talk: big tile, title, one line, and what it means for the visitor's time. A stacked card has its words at
// the foot, and with `factsKept` as high as one that knows about the time. One that is `tight` asks its page to have
// every wait said briefly.
ClosableCard {
    id: root

    required property string title
    required property string iconName
    property string line: ""
    property string wait: ""
    property string briefWait: wait
    property bool brief: false
    property string place: ""
    property bool leaving: false
    property bool factsKept: false
    property string placeIcon: leaving ? "sign-out" : "seat"

    readonly property alias tight: words.tight
    readonly property bool stacked: !Style.portrait && height >= Style.card.stackedFrom
    readonly property real tileSize: stacked ? Style.tile.channel : Math.min(Style.tile.channel, 0.72 * height)

    readonly property real gap: Style.tallScript ? Style.space.tight : Math.min(Style.card.channelGap, 0.1 * height)

    text: title
    spokenName: [title, line, closedText, wait, place].filter(part => part !== "").join(", ")
    horizontalPadding: Style.small ? Style.space.loose : Style.space.l
    verticalPadding: stacked ? horizontalPadding - Style.space.xs : Style.small ? Style.space.slim : Style.space.s

    contentItem: Item {
        id: body

        IconTile {
            id: tile

            visible: !root.closed || !root.stacked || words.height <= words.room
            anchors.left: parent.left
            y: root.stacked ? 0 : (body.height - height) / 2
            iconName: root.iconName
            size: root.tileSize
            iconSize: root.tileSize * 0.684
            color: root.closed ? Style.colors.closedTile : Style.colors.tile
            ink: root.closed ? Style.colors.ink2 : Style.colors.tileInk
            strokeWidth: Style.stroke.thin
            radius: root.tileSize * 0.237
        }

        ChannelCardWords {
            id: words

            anchors.left: root.stacked ? parent.left : tile.right
            anchors.leftMargin: root.stacked ? 0 : Style.small ? Style.space.m : Style.space.l
            anchors.right: arrow.visible && !root.stacked ? arrow.left : parent.right
            anchors.rightMargin: arrow.visible && !root.stacked ? Style.space.s : 0
            y: root.stacked ? body.height - height - kept : (body.height - height) / 2
            room: body.height - (root.stacked ? tile.height + root.gap : 0)
            card: root
        }

        GoArrow {
            id: arrow

            anchors.right: parent.right
            y: ((root.stacked ? tile.height : body.height) - height) / 2
            visible: !root.closed && (root.stacked || (Style.portrait && !Style.largeText))
            size: Style.tile.channelArrow
        }
    }
}
