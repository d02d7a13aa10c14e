pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// A fact on the dark stage: as wide as its words, on more lines where `room` is too narrow; gone where unknown.
Row {
    id: root

    required property string iconName
    required property string text
    required property real room

    readonly property alias pixelSize: words.font.pixelSize

    spacing: Style.space.s
    visible: text !== ""

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        size: Style.icon.ticketFact
        color: Style.colors.heroFact
    }

    FittedText {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        available: root.room - sign.width - root.spacing
        role: !Style.portrait && !Style.largeText ? Style.type.fact : !Style.portrait ? Style.type.body : Style.largeText ? Style.type.wait : Style.type.button
        floor: Style.type.smallest
        text: root.text
        color: Style.colors.heroInk
        shrinks: true
    }
}
