pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// The way to the desk: the door with the bell, and where it is, as far as the site says so.
Rectangle {
    id: root

    required property string reception

    // Whether the site's own words begin with the title's: then they stand in its place.
    readonly property bool named: reception.toLowerCase().startsWith(qsTrId("off.rec").toLowerCase())

    // On the small format the largest letters have the door's place too.
    readonly property bool doorless: Style.small && Style.largestText

    radius: Style.radius.card
    color: Style.colors.tint50
    border.width: Style.highContrast ? Style.colors.edgeWidth : 0
    border.color: Style.colors.line

    Gateway {
        id: door

        objectName: "door"
        visible: !root.doorless

        anchors.right: parent.right
        anchors.rightMargin: Style.metrics.pick(Style.space.xxl, Style.space.xxl, Style.space.m)
        anchors.bottom: parent.bottom
        width: Style.small && root.width < Style.pane.narrowDesk ? Style.pane.narrowDoor : Style.pane.door
        height: parent.height * 0.84
        bands: [Style.colors.tile, Style.colors.amber]
        band: 0.11
        ink: Style.colors.amberInk
        iconName: "bell"
        iconSize: width * 0.44
    }

    Column {
        anchors.left: parent.left
        anchors.leftMargin: !Style.small ? Style.pane.deskInset : root.doorless ? Style.space.s : Style.space.m
        anchors.right: root.doorless ? parent.right : door.left
        anchors.rightMargin: root.doorless ? Style.space.s : Style.space.m
        anchors.verticalCenter: parent.verticalCenter
        spacing: Style.space.xs

        FittedText {
            id: title

            role: Style.type.channelTitle
            floor: Style.type.smallest
            mostLines: root.named ? 6 : 2
            room: root.height * (!root.named ? 0.5 : root.doorless ? 0.9 : 0.7)
            stretch: root.named ? Style.stretchOf(text) : 1
            text: root.named ? root.reception : qsTrId("off.rec")
        }

        FittedText {
            id: place

            visible: text !== ""
            role: Style.type.helper
            floor: Style.type.smallest
            mostLines: 6
            room: root.height - title.height - Style.space.m
            stretch: Style.stretchOf(text)
            text: root.named ? "" : root.reception
            color: Style.colors.ink2
        }

        Item {
            id: apart

            width: 1
            height: Style.space.l
            visible: way.visible
        }

        WayThere {
            id: way

            width: parent.width
            readonly property real room: root.height - title.height - (place.visible ? place.height : 0) - apart.height - 3 * Style.space.xs - 2 * Style.space.m

            visible: !Style.small && root.height >= Style.pane.wayFrom && implicitHeight <= room
        }
    }
}
