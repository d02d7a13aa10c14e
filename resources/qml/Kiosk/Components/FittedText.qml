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

    // The same for words that fit in no size: lines closer than these are not drawn.
    property real closest: stretch

    // The shares of the role's size that come first, each with the lines it may take; then it shrinks bit by bit.
    property list<real> steps: [1]
    property list<int> lineCounts: [mostLines]

    property bool fitting: true
    property bool wordTooLong: false
    property string measured: ""
    property real share: 1
    property real spread: stretch
    readonly property bool wraps: lineCount > 1
    readonly property list<real> measures: [available, floor, mostLines, room, role.pixelSize, role.lineHeight, stretch, closest, ...steps, ...lineCounts]

    function suits(tried: Text, lines: int): bool {
        return tried.lineCount <= lines && tried.contentWidth <= available + 1 && tried.contentHeight <= room;
    }

    function fits(part: real, lines: int, apart: real): bool {
        const like = Qt.font({
            family: font.family,
            weight: font.weight,
            pixelSize: Math.round(role.pixelSize * part),
            letterSpacing: role.letterSpacing * part
        });
        const breaking = breaksWords ? Text.WrapAtWordBoundaryOrAnywhere : Text.WordWrap;
        Trial.layOut(text, like, available, Math.round(role.lineHeight * part * apart), breaking);
        return suits(Trial, lines);
    }

    // Whether the text stands as it would be tried, and fits: then nothing need be tried.
    function standsIn(part: real): bool {
        if (share !== part || wordTooLong || font.pixelSize !== Math.round(role.pixelSize * part) || lineHeight !== Math.round(role.lineHeight * part * stretch))
            return false;
        balance();
        return suits(root, lineCounts[0]);
    }

    function choose() {
        if (!made || !(available > 0))
            return;
        const now = [text, font.family, breaksWords, ...measures].join("|");
        if (measured === now)
            return;
        measured = now;
        const least = Math.min(1, floor / role.pixelSize);
        if (standsIn(Math.max(least, steps[0])))
            fitting = true;
        else
            search(least);
    }

    // What is set lays out others, who try in their turn: all is known before.
    function search(least: real) {
        const usual = steps.findIndex((part, place) => fits(Math.max(least, part), lineCounts[place], stretch));
        const last = Math.max(least, steps[usual >= 0 ? usual : steps.length - 1]);
        const whole = usual >= 0 || fits(last, mostLines, stretch);
        const apart = whole || (last > least && fits(least, mostLines, stretch));
        const fit = apart || (closest < stretch && fits(least, mostLines, closest));
        const tooLong = !fit && Trial.contentWidth > available + 1;
        const found = whole ? last : apart ? largest(least, last) : least;
        wordTooLong = tooLong;
        fitting = fit;
        spread = apart ? stretch : closest;
        share = found;
    }

    // The largest share that fits, to 2 %: the first does, the second does not.
    function largest(low: real, high: real): real {
        while (high - low > 0.02) {
            const middle = (low + high) / 2;
            if (fits(middle, mostLines, stretch))
                low = middle;
            else
                high = middle;
        }
        return low;
    }

    balanced: true
    font.pixelSize: Math.round(role.pixelSize * share)
    font.letterSpacing: role.letterSpacing * share
    lineHeight: Math.round(role.lineHeight * share * spread)
    wrapMode: breaksWords || wordTooLong ? Text.WrapAtWordBoundaryOrAnywhere : Text.WordWrap

    onTextChanged: choose()
    onMeasuresChanged: choose()
    onWrapModeChanged: balance()
    onLanguageChanged: choose()
    onMadeChanged: choose()
}
