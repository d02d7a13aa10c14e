pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// The heading of a screen, in the largest of its sizes that fits into `room`, a height. Portrait gives it three lines
// before it gets smaller; where the stage is low it stays one line as long as it can.
FittedText {
    id: root

    property real room: Number.MAX_VALUE
    property int step: 0

    readonly property list<TypeRole> sizes: [Style.type.question, Style.type.questionTight, Style.type.channelTitle, Style.type.lead]
    readonly property list<int> mostLines: Style.portrait ? [3, 4, 4, 6] : Style.small || Style.lowered ? [1, 1, 2, 3] : [1, 2, 2, 3]

    function fits(index: int): bool {
        probe.text = text;
        probe.width = available;
        probe.font.pixelSize = sizes[index].pixelSize;
        return probe.contentWidth <= available && probe.lineCount <= mostLines[index] && probe.lineCount * sizes[index].lineHeight <= room;
    }

    function choose() {
        let index = 0;
        while (index < sizes.length - 1 && !fits(index))
            index += 1;
        step = index;
    }

    role: Style.type.question
    floor: sizes[step].pixelSize
    onTextChanged: choose()
    onAvailableChanged: choose()
    onRoomChanged: choose()
    onSizesChanged: choose()
    onMostLinesChanged: choose()
    Component.onCompleted: choose()

    Accessible.role: Accessible.Heading

    Text {
        id: probe

        visible: false
        wrapMode: Text.WordWrap
        font.family: Style.fontFamily
        font.weight: root.role.weight
        font.letterSpacing: root.role.letterSpacing
        Accessible.ignored: true
    }
}
