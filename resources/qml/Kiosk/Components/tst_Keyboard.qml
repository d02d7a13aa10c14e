pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components

TestCase {
    id: root

    name: "Keyboard"
    when: windowShown
    visible: true
    width: 1080
    height: 1200

    function init() {
        failOnWarning(/.*/);
        Style.windowWidth = 1080;
        Style.windowHeight = 1920;
        Style.textScale = 1;
        Style.contrast = Style.Contrast.Standard;
        keyboard.room = 0;
        keyboard.lines = 4;
        keyboard.keyboard = root.keysOf(["ab", "cde"]);
        for (const spy of [touched, typed, erased, fitted])
            spy.clear();
        verify(waitForPolish(root.Window.window));
        tryCompare(InputGuard, "open", true);
    }

    function test_a_touched_key_is_told_by_its_name() {
        mouseClick(find("key-b"));
        mouseClick(find("key-d"));
        compare(touched.signalArguments.map(call => call[0]), ["key-b", "key-d"]);
    }

    function test_keys_are_as_wide_as_their_share_and_rows_are_centred() {
        const [a, b, c, e] = ["key-a", "key-b", "key-c", "key-e"].map(find);
        fuzzyCompare(a.width, b.width, 0.5);
        fuzzyCompare(startOf(c), 0, 0.5);
        fuzzyCompare(startOf(e) + e.width, keyboard.width, 0.5);
        fuzzyCompare(startOf(a), keyboard.width - startOf(b) - b.width, 1);
        keyboard.keyboard = root.keysOf(["ab", "cde"], 3);
        verify(waitForPolish(root.Window.window));
        fuzzyCompare(startOf(find("key-a")), 0, 0.5);
    }

    function test_other_letters_come_on_the_same_keys() {
        const key = find("key-a");
        keyboard.keyboard = root.keysOf(["AB", "CDE"]);
        verify(key === find("key-A"));
        compare(key.text, "A");
        mouseClick(key);
        compare(touched.signalArguments[0][0], "key-A");
    }

    function test_rows_of_another_length_are_drawn_anew() {
        keyboard.keyboard = root.keysOf(["abcd", "e"]);
        verify(find("key-d"));
        verify(!find("key-c") || find("key-c").text === "c");
        keyboard.keyboard = root.keysOf([]);
        compare(find("key-d"), null);
        compare(keyboard.rows, 0);
    }

    function test_keys_grow_where_there_is_room_to_a_limit() {
        const least = find("key-a").height;
        keyboard.room = 230;
        verify(find("key-a").height > least);
        keyboard.room = 2000;
        fuzzyCompare(find("key-a").height, Style.metrics.tallKeyHeight + find("key-a").lip, 0.5);
        keyboard.room = 10;
        compare(find("key-a").height, least);
    }

    function test_how_many_rows_fit_is_told_when_it_changes() {
        keyboard.lines = 3;
        compare(fitted.count, 1);
        compare(fitted.signalArguments[0][0], 3);
    }

    function test_a_key_says_its_letter_or_the_text_of_its_id() {
        compare(find("key-a").Accessible.name, "a");
        keyboard.keyboard = {
            columns: 2,
            rows: [[key("ˋ", "dấu huyền"), Object.assign(key(" "), {
                        saidId: "key.space",
                        label: ""
                    })]]
        };
        compare(find("key-ˋ").Accessible.name, "dấu huyền");
        compare(find("key- ").Accessible.name, qsTrId("key.space"));
        compare(find("key- ").Accessible.role, Accessible.Button);
    }

    function test_assistive_technology_can_press_a_key() {
        find("key-c").click();
        compare(touched.signalArguments.map(call => call[0]), ["key-c"]);
    }

    function test_a_plugged_in_keyboard_types_and_erases() {
        keyClick(Qt.Key_A);
        keyClick(Qt.Key_Backspace);
        keyClick(Qt.Key_Escape);
        keyClick(Qt.Key_Delete);
        compare(typed.count, 1);
        compare(typed.signalArguments[0][0], "a");
        compare(erased.count, 1);
    }

    function test_it_is_never_mirrored() {
        verify(!keyboard.LayoutMirroring.enabled);
        verify(startOf(find("key-a")) < startOf(find("key-b")));
    }

    function keysOf(rows: list<string>, share = 1): var {
        return {
            columns: Math.max(1, ...rows.map(row => row.length)) * (share > 1 ? 2 : 1),
            rows: rows.map(row => [...row].map(letter => Object.assign(key(letter, letter), {
                        share: share
                    })))
        };
    }

    function key(text: string, said: string): var {
        return {
            name: "key-" + text,
            label: text,
            said: said,
            saidId: "",
            icon: "",
            share: 1,
            functional: false,
            repeats: false,
            latched: false
        };
    }

    function startOf(item: Item): real {
        return item.mapToItem(keyboard, 0, 0).x;
    }

    function find(name: string): PressableBase {
        verify(waitForPolish(root.Window.window));
        return findChild(keyboard, name) as PressableBase;
    }

    LayoutMirroring.enabled: true
    LayoutMirroring.childrenInherit: true

    Item {
        focus: true
        Keys.onPressed: event => keyboard.take(event)
    }

    Keyboard {
        id: keyboard

        width: 900
        keyboard: root.keysOf(["ab", "cde"])
    }

    SignalSpy {
        id: touched

        target: keyboard
        signalName: "touched"
    }

    SignalSpy {
        id: typed

        target: keyboard
        signalName: "typed"
    }

    SignalSpy {
        id: erased

        target: keyboard
        signalName: "erased"
    }

    SignalSpy {
        id: fitted

        target: keyboard
        signalName: "fitted"
    }
}
