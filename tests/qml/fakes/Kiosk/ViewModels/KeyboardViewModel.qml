pragma ComponentBehavior: Bound

import QtQuick

// Letters and digits on a keyboard that stays as it is; what a keyboard does by itself is the real view model's.
EntryViewModel {
    id: root

    property list<string> marks: ["-", " ", "."]
    property int rows: 4
    property bool fieldRightToLeft: false
    property var keyboard: keysOf(rows, marks)

    signal touchKey(string name)
    signal fitKeys(int rows)

    onFitKeys: count => rows = count
    onTouchKey: name => {
        if (name === "key-erase")
            erase();
        else if (name === "key-clear")
            clear();
        else if (name.slice(4).length === 1 || name === "key-.com")
            press(name.slice(4));
    }

    function keysOf(height: int, beside: list<string>): var {
        const letters = ["qwertyuiop", "asdfghjkl"].map(row => [...row].map(letter => key(letter)));
        const third = [turning("shift", "key.shift", 1.5), ...[..."zxcvbnm"].map(letter => key(letter)), turning("erase", "delete", 1.5)];
        const last = [turning("signs", "key.digits", 1.5), ...beside.map(mark => key(mark, 1.2)), turning("clear", "clear", 2.2)];
        const digits = height > 3 ? [[..."1234567890"].map(digit => key(digit))] : [];
        return {
            columns: 10,
            rows: [...digits, ...letters, third, last]
        };
    }

    function key(text: string, share = 1): var {
        return {
            name: "key-" + text,
            label: text,
            said: text,
            saidId: "",
            icon: "",
            share: share,
            functional: false,
            repeats: false,
            latched: false
        };
    }

    function turning(name: string, saidId: string, share: real): var {
        return Object.assign(key(""), {
            name: "key-" + name,
            saidId: saidId,
            share: share,
            functional: true,
            icon: name === "erase" ? "backspace" : name === "shift" ? "shift" : "",
            label: name === "signs" ? "123" : "",
            repeats: name === "erase"
        });
    }
}
