pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// The strip at the foot of a card: people and wait, or when a closed service opens. Where both do not fit, the wait.
Rectangle {
    id: root

    property string people: ""
    property string wait: ""
    property string closedText: ""
    property real corner: Style.radius.card

    readonly property bool closed: closedText !== ""
    readonly property bool crowded: wait !== "" && left.implicitWidth + right.implicitWidth + 2 * inset + Style.space.xs > width
    readonly property real inset: Style.small ? 16 : 24

    implicitHeight: Math.max(Style.small ? 48 : 62, Style.type.wait.lineHeight + 20)
    bottomLeftRadius: Math.min(corner, height / 2)
    bottomRightRadius: bottomLeftRadius
    color: closed ? Style.colors.warn : Style.colors.tint50

    Rectangle {
        width: parent.width
        height: 2
        visible: !root.closed
        color: Style.colors.hair
    }

    IconFact {
        id: left

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.verticalCenter: parent.verticalCenter
        iconName: root.closed ? "lock" : "people"
        iconSize: Style.small ? 28 : 36
        room: root.width - 2 * root.inset
        iconColor: root.closed ? Style.colors.warnInk : Style.colors.accent
        text: root.closed ? root.closedText : root.people
        visible: text !== "" && (root.closed || !root.crowded)
        color: root.closed ? Style.colors.warnInk : Style.colors.ink
        spoken: false
    }

    IconFact {
        id: right

        anchors.right: parent.right
        anchors.rightMargin: root.inset
        anchors.verticalCenter: parent.verticalCenter
        iconName: "clock"
        iconSize: Style.small ? 28 : 36
        room: root.width - 2 * root.inset
        text: root.closed ? "" : root.wait
        spoken: false
    }
}
