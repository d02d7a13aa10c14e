pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// When a closed service opens, on a ground of its own within `room`, a width, in the first of its forms that fits; with
// more weight while it is `told` to who pressed the card.
Rectangle {
    id: root

    required property list<string> forms
    required property TypeRole role
    required property real iconSize
    required property real room
    property bool told: false

    readonly property real inset: Style.small ? Style.space.tight : Style.space.loose
    readonly property color ink: told ? Style.colors.warn : Style.colors.warnInk

    implicitWidth: fact.width + 2 * inset
    implicitHeight: fact.height + (Style.small ? Style.space.xs : Style.space.s)
    radius: Math.min(Style.radius.button, height / 2)
    color: told ? Style.colors.warnInk : Style.colors.warn
    border.width: Style.highContrast ? Style.colors.edgeWidth : 0
    border.color: Style.colors.warnEdge

    FirstThatFits {
        id: words

        forms: root.forms
        role: root.role
        room: fact.room - fact.iconSize - fact.spacing
    }

    IconFact {
        id: fact

        anchors.centerIn: parent
        iconName: "lock"
        iconSize: root.iconSize
        iconColor: root.ink
        role: root.role
        room: root.room - 2 * root.inset
        text: words.text
        color: root.ink
        spoken: false
    }
}
