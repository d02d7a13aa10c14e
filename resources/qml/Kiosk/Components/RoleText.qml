pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// Text of one type role, in the accessibility tree. `balanced` gives the narrowest block of the same line count.
Text {
    id: root

    required property TypeRole role
    property bool balanced: false
    property bool tabular: false
    property real available: parent ? parent.width : 0

    function balance() {
        if (!balanced || available <= 0)
            return;
        width = available;
        const lines = lineCount;
        if (lines < 2)
            return;
        let narrow = available / 2;
        let wide = available;
        while (wide - narrow > 4) {
            const middle = (narrow + wide) / 2;
            width = middle;
            if (lineCount > lines || truncated)
                narrow = middle;
            else
                wide = middle;
        }
        width = Math.ceil(wide);
    }

    color: Style.colors.ink
    font.family: Style.fontFamily
    font.pixelSize: role.pixelSize
    font.weight: role.weight
    font.letterSpacing: role.letterSpacing
    font.features: tabular ? ({
            "tnum": 1
        }) : ({})
    lineHeight: role.lineHeight
    lineHeightMode: Text.FixedHeight
    horizontalAlignment: Text.AlignLeft
    verticalAlignment: Text.AlignVCenter
    textFormat: Text.PlainText
    wrapMode: balanced ? Text.WordWrap : Text.NoWrap

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    onTextChanged: balance()
    onAvailableChanged: balance()
    onFontChanged: balance()
    Component.onCompleted: balance()
}
