pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// The letters that a list is looked up by, in even rows over the whole room.
Grid {
    id: root

    required property list<string> letters

    readonly property real gap: Style.metrics.keyGap
    readonly property int most: Math.max(1, Math.floor((width + gap) / (Style.row.leastLetter + gap)))
    readonly property int lines: Math.max(1, Math.ceil(letters.length / most))
    readonly property real between: lines < 2 ? 0 : Math.min(gap, Math.max(0, height - lines * Style.metrics.minimumTarget) / (lines - 1))
    readonly property real cellHeight: Math.min(Style.row.mostLetter, (height - (lines - 1) * between) / lines)

    signal chosen(string letter)

    columns: Math.max(1, Math.ceil(letters.length / lines))
    columnSpacing: gap
    rowSpacing: between

    Repeater {
        model: root.letters

        Key {
            required property string modelData

            objectName: "letter-" + modelData
            width: (root.width - (root.columns - 1) * root.gap) / root.columns
            height: root.cellHeight
            horizontalPadding: Style.space.hair
            role: Style.type.letterKey
            text: modelData
            onActivated: root.chosen(modelData)
        }
    }
}
