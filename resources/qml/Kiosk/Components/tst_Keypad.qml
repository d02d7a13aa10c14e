pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components

TestCase {
    id: root

    name: "Keypad"
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
        tryCompare(InputGuard, "open", true);
    }

    function test_each_digit_types_itself_in_the_telephones_order() {
        typed.clear();
        const digits = [];
        for (const key of root.keys())
            mouseClick(key);
        for (const call of typed.signalArguments)
            digits.push(call[0]);
        compare(digits.join(""), "1234567890");
    }

    function test_clear_and_delete_say_so() {
        cleared.clear();
        erased.clear();
        mouseClick(findKey("Clear"));
        mouseClick(findKey("Delete"));
        compare(cleared.count, 1);
        compare(erased.count, 1);
    }

    function test_delete_repeats_while_it_is_held() {
        erased.clear();
        const key = findKey("Delete");
        mousePress(key);
        tryVerify(() => erased.count >= 2, 2000);
        mouseRelease(key);
    }

    function test_a_plugged_in_keyboard_types_digits_only() {
        typed.clear();
        erased.clear();
        keyClick(Qt.Key_7);
        keyClick(Qt.Key_A);
        keyClick(Qt.Key_Backspace);
        compare(typed.count, 1);
        compare(typed.signalArguments[0][0], "7");
        compare(erased.count, 1);
    }

    function test_digits_of_other_scripts_are_typed_too_data() {
        return [..."٧۷७๗７"].map(digit => ({
                    tag: digit
                }));
    }

    function test_digits_of_other_scripts_are_typed_too(row) {
        typed.clear();
        let taken = pad.take({
            key: 0,
            text: row.tag,
            accepted: false
        });
        verify(taken);
        compare(typed.signalArguments[0][0], row.tag);
        taken = pad.take({
            key: 0,
            text: "+",
            accepted: false
        });
        verify(!taken);
        pad.extraKey = "+";
        verify(pad.take({
            key: 0,
            text: "+",
            accepted: false
        }));
        pad.extraKey = "";
    }

    function test_it_is_never_mirrored() {
        verify(findKey("1").x < findKey("3").x);
        verify(!pad.LayoutMirroring.enabled);
    }

    function test_keys_fill_the_pad_and_none_is_smaller_than_a_finger() {
        for (const key of root.keys()) {
            verify(key.width >= Style.mm(20));
            verify(key.height >= Style.mm(20));
        }
        fuzzyCompare(findKey("Delete").x + findKey("Delete").width, pad.width, 1);
    }

    function keys(): list<Item> {
        return pad.children.filter(child => child.text >= "0" && child.text <= "9");
    }

    function findKey(label: string): Item {
        return pad.children.find(child => child.spokenName === label);
    }

    LayoutMirroring.enabled: true
    LayoutMirroring.childrenInherit: true

    Item {
        focus: true
        Keys.onPressed: event => pad.take(event)
    }

    Keypad {
        id: pad

        width: 984
        height: 628
    }

    SignalSpy {
        id: typed

        target: pad
        signalName: "typed"
    }

    SignalSpy {
        id: erased

        target: pad
        signalName: "erased"
    }

    SignalSpy {
        id: cleared

        target: pad
        signalName: "cleared"
    }
}
