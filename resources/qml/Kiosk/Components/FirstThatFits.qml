pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// The first of several forms of a text that fits one line of `room`, a width, in the smallest letters; else the last.
FontMetrics {
    id: root

    required property list<string> forms
    required property TypeRole role
    required property real room

    readonly property real most: font.family !== "" && font.pixelSize > 0 ? room : 0
    readonly property string text: forms.find(form => most > 0 && advanceWidth(form) <= most) ?? forms[forms.length - 1] ?? ""

    font.family: Style.fontFamily
    font.weight: role.weight
    font.pixelSize: Math.min(role.pixelSize, Style.type.smallest)
}
