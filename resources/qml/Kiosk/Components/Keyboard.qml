pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// Any letter keyboard: rows of keys as its keyboard says, never mirrored. The keyboard itself is the view model's.
// `lines` is how many rows fit above the last one, which `fitted` tells; `room` the height for all, where keys may grow.
Column {
    id: root

    required property var keyboard

    readonly property int columns: keyboard.columns ?? 1
    readonly property real gap: Style.metrics.letterKeyGap
    readonly property real unit: (width - (columns - 1) * gap) / columns
    readonly property int rows: keyboard.rows?.length ?? 0
    readonly property real keyHeight: Math.max(Style.metrics.letterKeyHeight, Math.min(Style.metrics.tallKeyHeight, (room - (rows - 1) * spacing) / Math.max(1, rows)))
    property int lines: 4
    property real room: 0

    signal touched(string name)
    signal typed(string text)
    signal erased
    signal fitted(int rows)

    function keyAt(row: int, place: int): var {
        return (keyboard.rows[row] ?? [])[place] ?? {};
    }

    // For a plugged-in keyboard; true where the key gave text or erased some.
    function take(event): bool {
        if (event.key === Qt.Key_Backspace)
            erased();
        else if (event.text.length > 0 && event.text >= " " && event.key !== Qt.Key_Delete)
            typed(event.text);
        else
            return false;
        event.accepted = true;
        return true;
    }

    width: Style.metrics.keyboardWidth
    spacing: Style.metrics.letterRowGap

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    onLinesChanged: fitted(lines)
    Component.onCompleted: fitted(lines)

    Repeater {
        model: root.rows

        Row {
            id: row

            required property int index

            anchors.horizontalCenter: parent?.horizontalCenter
            spacing: root.gap

            Repeater {
                model: root.keyboard.slots?.[row.index] ?? root.keyboard.rows[row.index]?.length ?? 0

                LetterKey {
                    required property int index

                    readonly property var key: root.keyAt(row.index, index)

                    visible: key.name !== undefined
                    objectName: key.name ?? ""
                    height: root.keyHeight + lip
                    width: (key.share ?? 1) * (root.unit + root.gap) - root.gap
                    text: key.saidId === "clear" ? qsTrId("clear") : (key.label ?? "")
                    spokenName: key.saidId ? qsTrId(key.saidId) : (key.said ?? "")
                    iconName: key.icon ?? ""
                    functional: key.functional ?? false
                    repeats: key.repeats ?? false
                    latched: key.latched ?? false
                    onActivated: root.touched(objectName)
                }
            }
        }
    }
}
