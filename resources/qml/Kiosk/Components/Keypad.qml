pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// Digits in the telephone's order, Clear and Delete. Never mirrored.
Grid {
    id: root

    property bool secret: false
    property string extraKey: ""

    // Western, Arabic, Persian, Devanagari, Thai and full-width ones.
    readonly property var digits: /^[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\uff10-\uff19]$/
    readonly property real keyWidth: (width - 2 * spacing) / 3
    readonly property real keyHeight: (height - 3 * rowSpacing) / 4

    signal typed(string text)
    signal erased
    signal cleared

    component Digit: Key {
        width: root.keyWidth
        height: root.keyHeight
        secret: root.secret
        onActivated: root.typed(text)
    }

    // For a plugged-in keyboard; true where the key was one of this pad.
    function take(event): bool {
        if (event.key === Qt.Key_Backspace)
            erased();
        else if (digits.test(event.text) || (event.text !== "" && event.text === extraKey))
            typed(event.text);
        else
            return false;
        event.accepted = true;
        return true;
    }

    width: Style.metrics.padWidth
    height: Style.metrics.padHeight
    columns: 3
    spacing: Style.metrics.keyGap
    rowSpacing: Style.metrics.keyGap

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

        Digit {
            required property string modelData

            objectName: "key-" + modelData
            text: modelData
        }
    }

    Key {
        width: root.keyWidth
        height: root.keyHeight
        objectName: root.extraKey === "" ? "key-clear" : "key-" + root.extraKey
        text: root.extraKey !== "" ? root.extraKey : iconName === "" ? qsTrId("clear") : ""
        spokenName: root.extraKey === "" ? qsTrId("clear") : root.extraKey
        iconName: root.extraKey === "" && Style.small && Style.largestText ? "close" : ""
        role: root.extraKey === "" ? Style.type.functionKey : Style.type.key
        functional: true
        secret: root.secret
        onActivated: root.extraKey === "" ? root.cleared() : root.typed(root.extraKey)
    }

    Digit {
        objectName: "key-0"
        text: "0"
    }

    Key {
        width: root.keyWidth
        height: root.keyHeight
        objectName: "key-erase"
        text: Style.small ? "" : spokenName
        spokenName: qsTrId("delete")
        iconName: "backspace"
        functional: true
        repeats: true
        secret: root.secret
        onActivated: root.erased()
    }
}
