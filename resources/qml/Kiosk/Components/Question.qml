pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// The heading of a screen: three lines at most, then the tighter size.
RoleText {
    id: root

    role: probe.lineCount > 3 ? Style.type.questionTight : Style.type.question
    balanced: true

    Accessible.role: Accessible.Heading

    Text {
        id: probe

        visible: false
        text: root.text
        width: root.available
        wrapMode: Text.WordWrap
        font.family: Style.fontFamily
        font.pixelSize: Style.type.question.pixelSize
        font.weight: Style.type.question.weight
        font.letterSpacing: Style.type.question.letterSpacing
        Accessible.ignored: true
    }
}
