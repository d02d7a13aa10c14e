pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// The first of several forms of a text that fits one line of `room`, a width, in the smallest letters; else the last.
FontMetrics {
    id: root

    required property list<string> forms
    required property TypeRole role
    required property real room

    // Measuring does not say that it depends on the font, which changes with the size of text and with the language.
    readonly property string text: firstIn(room, font)

    function firstIn(room: real, font: font): string {
        return forms.find(form => advanceWidth(form) <= room) ?? forms[forms.length - 1] ?? "";
    }

    font.family: Style.fontFamily
    font.weight: role.weight
    font.pixelSize: Math.min(role.pixelSize, Style.type.smallest)
}
