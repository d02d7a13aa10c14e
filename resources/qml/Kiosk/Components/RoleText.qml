pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// Text of one type role, in the accessibility tree. `balanced` wraps within `available` into the narrowest block
// of the same line count; with `shrinks` the item is as narrow as that block.
Text {
    id: root

    required property TypeRole role
    property string language: Style.language
    property bool greets: false
    property bool balanced: false
    property bool tabular: false
    property bool shrinks: false
    property real available: parent ? parent.width : 0
    property real trim: 0
    property bool made: false
    property string balancedFor: ""
    readonly property real letterMargin: Math.abs(font.letterSpacing) + 1

    // A graphics card draws letters from small pictures of them, in which corners wear off as they grow.
    readonly property bool large: font.pixelSize > Style.type.curvedFrom

    // Qt sets a line of fixed height from the font's own ascent down, and centres it by the height of the font that was
    // asked for: fonts with a high ascent would hang too low. Among Latin letters, a sign from such a font leaves them
    // where they stand; square letters stand in the line's middle.
    readonly property real ascent: baselineOffset - topPadding - Math.max(0, (height - contentHeight) / 2)
    readonly property bool lofty: lineHeightMode === Text.FixedHeight && ascent > 1.02 * fontInfo.pixelSize
    readonly property bool latin: !/[^\u0000-\u04ff\u1e00-\u2bff]/.test(text)
    readonly property bool square: /[\u1100-\u11ff\u2e80-\uffff]/.test(text)
    readonly property real centring: (lineHeight - Math.ceil(1.2 * fontInfo.pixelSize)) / 2
    readonly property real lift: !lofty ? 0 : ascent - (latin ? 0.935 * fontInfo.pixelSize : lineHeight / 2 - centring + (square ? 0.36 : 0.28) * fontInfo.pixelSize)

    readonly property bool centred: horizontalAlignment === Text.AlignHCenter
    readonly property bool atRight: effectiveHorizontalAlignment === Text.AlignRight

    // The narrowest width, to 4 px, that keeps the line count of `available` and holds its longest word.
    function narrowest(): real {
        width = available;
        const lines = lineCount;
        if (lines === 1 && shrinks)
            return Math.min(available, Math.ceil(contentWidth + letterMargin));
        let narrow = Math.max(available / 2, available * (1 - 1 / lines));
        let wide = available;
        while (lines > 1 && wide - narrow > Style.space.hair) {
            width = (narrow + wide) / 2;
            if (lineCount > lines || truncated || contentWidth > width)
                narrow = width;
            else
                wide = width;
        }
        return Math.ceil(wide);
    }

    function balance() {
        if (!made || !balanced || available <= 0)
            return;
        const now = [text, available, font.family, font.pixelSize, font.weight, font.letterSpacing, wrapMode].join("|");
        if (balancedFor === now)
            return;
        balancedFor = now;
        trim = 0;
        const found = narrowest();
        trim = shrinks ? 0 : available - found;
        width = shrinks ? found : available;
    }

    color: Style.colors.ink
    font.family: greets ? Style.greetingFamilyIn(language) : Style.familyIn(language)
    font.pixelSize: role.pixelSize
    font.weight: role.weight
    font.letterSpacing: role.letterSpacing
    font.features: tabular ? ({
            "tnum": 1
        }) : ({})
    lineHeight: role.lineHeight
    lineHeightMode: Text.FixedHeight
    leftPadding: centred ? trim / 2 : atRight ? trim : 0
    rightPadding: centred ? trim / 2 : atRight ? 0 : trim
    horizontalAlignment: Text.AlignLeft
    verticalAlignment: Text.AlignVCenter
    textFormat: Text.PlainText
    renderType: large ? Text.CurveRendering : Text.QtRendering
    transform: Translate {
        y: -root.lift
    }
    wrapMode: balanced ? Text.WordWrap : Text.NoWrap

    Accessible.role: Accessible.StaticText
    Accessible.name: Spoken.plain(text)

    onTextChanged: balance()
    onAvailableChanged: balance()
    onFontChanged: balance()
    Component.onCompleted: {
        made = true;
        balance();
    }
}
