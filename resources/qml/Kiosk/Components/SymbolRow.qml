pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// The last row of a keyboard: symbols by name and share of a key's width, the layer key, Clear.
Row {
    id: root

    required property Keyboard keyboard
    required property var symbols

    readonly property real plain: 1.9
    readonly property real wide: 2.7
    readonly property real total: symbols.reduce((sum, symbol) => sum + symbol.share, wide) + (keyboard.layered ? plain : 0)
    readonly property real part: 10 / total

    spacing: Style.metrics.letterKeyGap

    LetterKey {
        visible: root.keyboard.layered
        functional: true
        share: root.plain * root.part
        objectName: "key-layer"
        text: root.keyboard.digits ? "abc" : "123"
        spokenName: root.keyboard.digits ? qsTrId("key.letters") : qsTrId("key.digits")
        onActivated: root.keyboard.digits = !root.keyboard.digits
    }

    Repeater {
        model: root.symbols

        LetterKey {
            required property var modelData

            functional: true
            objectName: "key-" + modelData.text
            text: modelData.text === " " ? "" : modelData.text
            spokenName: modelData.name ? qsTrId(modelData.name) : modelData.text
            share: modelData.share * root.part
            onActivated: root.keyboard.put(modelData.text)
        }
    }

    LetterKey {
        functional: true
        share: root.wide * root.part
        objectName: "key-clear"
        text: qsTrId("clear")
        onActivated: root.keyboard.cleared()
    }
}
