pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// The heading of a screen, in the largest of its sizes that fits into `room`, a height. Portrait gives it three lines
// before it gets smaller; where the stage is low it stays one line as long as it can.
FittedText {
    id: root

    readonly property list<TypeRole> sizes: [Style.type.question, Style.type.questionTight, Style.type.channelTitle, Style.type.lead]

    role: Style.type.question
    floor: Style.type.smallest
    mostLines: 9
    steps: sizes.map(size => size.pixelSize / role.pixelSize)
    lineCounts: Style.portrait ? [3, 4, 4, 6] : Style.small || Style.lowered ? [1, 1, 2, 3] : [1, 2, 2, 3]

    Accessible.role: Accessible.Heading
}
