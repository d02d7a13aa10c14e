pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// Rows of letters with digits above, shift for one letter, and Delete that repeats. Where there is little height the
// digits share the first row of letters: a key changes between them. Keys the base has not are `lastRow`.
Column {
    id: root

    property list<string> letterRows: ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
    property Component lastRow: null
    property bool capital: false
    property bool digits: false

    readonly property bool layered: Style.small || (Style.portrait && Style.lowered)

    signal typed(string text)
    signal erased
    signal cleared

    component Letters: Row {
        id: letters

        required property string characters

        anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
        spacing: Style.metrics.letterKeyGap

        Repeater {
            model: Array.from(letters.characters)

            LetterKey {
                required property string modelData

                objectName: letters.visible ? "key-" + modelData : ""
                text: root.capital ? modelData.toLocaleUpperCase() : modelData
                onActivated: root.put(text)
            }
        }
    }

    function put(text: string) {
        typed(text);
        capital = false;
    }

    // For a plugged-in keyboard; true where the key gave text or erased some.
    function take(event): bool {
        if (event.key === Qt.Key_Backspace)
            erased();
        else if (event.text.length > 0 && event.text >= " ")
            typed(event.text);
        else
            return false;
        event.accepted = true;
        return true;
    }

    spacing: Style.small ? 8 : Style.landscape ? 12 : 14

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Letters {
        visible: !root.layered
        characters: "1234567890"
    }

    Letters {
        characters: root.layered && root.digits ? "1234567890" : root.letterRows[0]
    }

    Letters {
        characters: root.letterRows[1]
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Style.metrics.letterKeyGap

        LetterKey {
            share: 1.5
            functional: true
            latched: root.capital
            objectName: "key-shift"
            iconName: "shift"
            spokenName: qsTrId("key.shift")
            onActivated: root.capital = !root.capital
        }

        Letters {
            anchors.horizontalCenter: undefined
            characters: root.letterRows[2]
        }

        LetterKey {
            share: 1.5
            functional: true
            repeats: true
            objectName: "key-erase"
            iconName: "backspace"
            spokenName: qsTrId("delete")
            onActivated: root.erased()
        }
    }

    Loader {
        anchors.horizontalCenter: parent.horizontalCenter
        sourceComponent: root.lastRow
    }
}
