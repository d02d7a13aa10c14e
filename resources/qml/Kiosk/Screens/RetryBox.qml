pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// The kiosk looks again by itself: in how many seconds, and that nothing is kept meanwhile. Takes no more than `room`,
// a height.
Rectangle {
    id: root

    required property int seconds
    required property int total
    property real room: Style.boundless

    readonly property real inset: Style.portrait ? Style.space.l : ring.visible ? Style.space.s : Style.space.xs / 2
    readonly property real inside: room - 2 * inset

    implicitHeight: Math.max(ring.visible ? ring.height : 0, words.height) + 2 * inset
    radius: Style.radius.card
    color: "transparent"
    border.width: Style.colors.edgeWidth
    border.color: Style.colors.hair

    CountdownRing {
        id: ring

        visible: !(Style.small && Style.largestText)
        anchors.left: parent.left
        anchors.leftMargin: Style.small ? Style.space.s : Style.space.l
        anchors.verticalCenter: parent.verticalCenter
        size: Math.min(root.inside, Style.small ? Style.space.xxl + Style.space.xs : Style.space.huge + Style.space.xs)
        seconds: root.seconds
        total: root.total
        numberColor: Style.colors.ink
    }

    Column {
        id: words

        anchors.left: ring.visible ? ring.right : parent.left
        anchors.leftMargin: Style.small ? Style.space.s : Style.space.m + Style.space.xs / 2
        anchors.right: parent.right
        anchors.rightMargin: ring.visible ? Style.space.m : Style.space.xs
        anchors.verticalCenter: parent.verticalCenter

        FittedText {
            id: again

            role: Style.type.hint
            floor: Style.type.smallest
            mostLines: 2
            room: root.inside
            text: qsTrId("off.retry", root.seconds)
        }

        FittedText {
            visible: !Style.small && !Style.largeText && fitting && room > 0
            role: Style.type.hint
            floor: Style.type.smallest
            mostLines: 2
            room: root.inside - again.height
            text: qsTrId("off.kept")
            font.weight: Style.weight.regular
            color: Style.colors.ink2
        }
    }
}
