pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Never seen: tells how many lines and how much room a text would take in another size. One for all texts, and laid out
// once for each size: what is empty costs nothing to change.
Text {
    id: root

    visible: false
    textFormat: Text.PlainText
    lineHeightMode: Text.FixedHeight
    Accessible.ignored: true

    function layOut(words: string, like: font, within: real, high: real, breaking: int) {
        text = "";
        font = like;
        width = within;
        lineHeight = high;
        wrapMode = breaking;
        text = words;
    }
}
