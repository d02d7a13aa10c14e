pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// The last row of a keyboard: symbols by name and share of a key's width, the layer key, Clear.
Row {
    id: root

    required property Keyboard keyboard
    required property var symbols

    spacing: Style.metrics.letterKeyGap

    LetterKey {
        visible: root.keyboard.layered
        functional: true
        share: 1.3
        text: root.keyboard.digits ? "abc" : "123"
        spokenName: root.keyboard.digits ? qsTrId("key.letters") : qsTrId("key.digits")
        onActivated: root.keyboard.digits = !root.keyboard.digits
    }

    Repeater {
        model: root.symbols

        LetterKey {
            required property var modelData

            functional: true
            text: modelData.text === " " ? "" : modelData.text
            spokenName: modelData.name ? qsTrId(modelData.name) : modelData.text
            share: modelData.share * (root.keyboard.layered ? 0.84 : 1)
            onActivated: root.keyboard.put(modelData.text)
        }
    }

    LetterKey {
        functional: true
        share: root.keyboard.layered ? 1.3 : 1.62
        text: qsTrId("clear")
        onActivated: root.keyboard.cleared()
    }
}
