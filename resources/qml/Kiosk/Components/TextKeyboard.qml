pragma ComponentBehavior: Bound

import QtQuick

// Letters for free answers and customer IDs, with a space bar.
Keyboard {
    id: root

    lastRow: SymbolRow {
        keyboard: root
        symbols: [
            {
                text: "-",
                share: 1
            },
            {
                text: "'",
                share: 1
            },
            {
                text: " ",
                share: root.layered ? 2.4 : 3.7,
                name: "key.space"
            },
            {
                text: ".",
                share: 1
            }
        ]
    }
}
