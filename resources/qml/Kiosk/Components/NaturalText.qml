pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// Never seen: how wide a text is in the size of its role (`implicitWidth`).
Text {
    required property TypeRole role

    visible: false
    textFormat: Text.PlainText
    font.family: Style.fontFamily
    font.weight: role.weight
    font.pixelSize: role.pixelSize
    font.letterSpacing: role.letterSpacing

    Accessible.ignored: true
}
