pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components

TestCase {
    id: root

    name: "EmailKeyboard"
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

    function cleanup() {
        keyboard.capital = false;
        keyboard.digits = false;
    }

    function test_shift_holds_for_one_letter() {
        press("Capital letter");
        compare(press("Q"), "Q");
        compare(press("w"), "w");
    }

    function test_symbols_of_addresses_are_keys_and_space_is_none() {
        for (const symbol of ["@", ".", "-", "_", ".com"])
            compare(press(symbol), symbol);
        compare(find(keyboard, "Space"), null);
    }

    function test_rows_are_as_wide_as_the_letters() {
        verify(waitForPolish(root.Window.window));
        const left = find(keyboard, "@");
        const right = find(keyboard, "Clear");
        fuzzyCompare(right.mapToItem(keyboard, right.width, 0).x - left.mapToItem(keyboard, 0, 0).x, 980, 2);
    }

    function test_on_the_small_format_digits_are_on_a_second_layer() {
        Style.windowWidth = 1024;
        Style.windowHeight = 768;
        tryVerify(() => find(keyboard, "Digits") !== null);
        press("Digits");
        compare(press("7"), "7");
        press("Letters");
        compare(press("q"), "q");
    }

    function press(name: string): string {
        verify(waitForPolish(root.Window.window));
        typed.clear();
        mouseClick(find(keyboard, name));
        return typed.count ? typed.signalArguments[0][0] : "";
    }

    function find(item: Item, name: string): Item {
        if (!item.visible)
            return null;
        if ((item as PressableBase)?.spokenName === name)
            return item;
        for (const child of item.children) {
            const found = find(child, name);
            if (found)
                return found;
        }
        return null;
    }

    EmailKeyboard {
        id: keyboard
    }

    SignalSpy {
        id: typed

        target: keyboard
        signalName: "typed"
    }
}
