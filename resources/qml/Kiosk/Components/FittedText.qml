pragma ComponentBehavior: Bound

import QtQuick

// Text in the largest size, from its role's down to `floor`, that takes no more than `mostLines` and `room`, a height.
// What fits in no size takes as many lines as it needs in the smallest, and `fitting` says so.
RoleText {
    id: root

    property real floor: role.pixelSize
    property int mostLines: 1
    property real room: Number.MAX_VALUE
    property bool breaksWords: false

    // How much higher its lines are than those of its role, for words in other letters than the screen's.
    property real stretch: 1

    // The shares of the role's size that come first, each with the lines it may take; then it shrinks bit by bit.
    property list<real> steps: [1]
    property list<int> lineCounts: [mostLines]

    property bool fitting: true
    property bool wordTooLong: false
    property string measured: ""
    property bool made: false
    property real share: 1
    readonly property bool wraps: lineCount > 1
    readonly property list<real> measures: [available, floor, mostLines, room, role.pixelSize, role.lineHeight, stretch, ...steps, ...lineCounts]

    function fits(part: real, lines: int): bool {
        probe.font.pixelSize = Math.round(role.pixelSize * part);
        probe.font.letterSpacing = role.letterSpacing * part;
        probe.lineHeight = Math.round(role.lineHeight * part * stretch);
        return probe.lineCount <= lines && probe.contentWidth <= available + 1 && probe.contentHeight <= room;
    }

    function choose() {
        const now = [text, font.family, breaksWords, ...measures].join("|");
        if (!made || !(available > 0) || measured === now)
            return;
        measured = now;
        probe.text = text;
        probe.width = available;
        const least = Math.min(1, floor / role.pixelSize);
        const usual = steps.findIndex((part, place) => fits(Math.max(least, part), lineCounts[place]));
        fitting = usual >= 0;
        share = Math.max(least, steps[fitting ? usual : steps.length - 1]);
        if (!fitting && share > least)
            shrink(least);
        wordTooLong = !fitting && probe.contentWidth > available + 1;
    }

    // The largest share that fits, to 2 %.
    function shrink(least: real) {
        let low = least;
        let high = share;
        fitting = fits(least, mostLines);
        while (fitting && high - low > 0.02) {
            const middle = (low + high) / 2;
            if (fits(middle, mostLines))
                low = middle;
            else
                high = middle;
        }
        share = low;
    }

    balanced: true
    font.pixelSize: Math.round(role.pixelSize * share)
    font.letterSpacing: role.letterSpacing * share
    lineHeight: Math.round(role.lineHeight * share * stretch)
    wrapMode: breaksWords || wordTooLong ? Text.WrapAtWordBoundaryOrAnywhere : Text.WordWrap

    onTextChanged: choose()
    onMeasuresChanged: choose()
    onWrapModeChanged: balance()
    onLanguageChanged: choose()
    Component.onCompleted: {
        made = true;
        choose();
    }

    Text {
        id: probe

        visible: false
        wrapMode: root.breaksWords ? Text.WrapAtWordBoundaryOrAnywhere : Text.WordWrap
        lineHeightMode: root.lineHeightMode
        textFormat: root.textFormat
        font.family: root.font.family
        font.weight: root.font.weight
        Accessible.ignored: true
    }
}
