pragma ComponentBehavior: Bound

import QtQuick

// QWERTY with what e-mail addresses need; no space.
Keyboard {
    id: root

    lastRow: SymbolRow {
        keyboard: root
        symbols: [
            {
                text: "@",
                share: 1.68
            },
            {
                text: ".",
                share: 1.24
            },
            {
                text: "-",
                share: 1.24
            },
            {
                text: "_",
                share: 1.24
            },
            {
                text: ".com",
                share: 1.9
            }
        ]
    }
}
