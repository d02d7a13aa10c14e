pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components

TestCase {
    id: root

    name: "ButtonLine"
    when: windowShown
    visible: true
    width: 1080
    height: 600

    function init() {
        failOnWarning(/.*/);
        line.icon = "";
        line.busy = false;
        line.label = "Continue";
        line.width = 500;
    }

    function test_the_way_forward_is_behind_the_words_and_every_other_sign_before_them() {
        line.icon = "pencil";
        verify(waitForPolish(Window.window));
        verify(placeOf(Icon) < placeOf(FittedText));
        line.icon = "arrow-right";
        verify(waitForPolish(Window.window));
        verify(placeOf(Icon) > placeOf(FittedText));
    }

    function test_while_it_is_busy_a_ring_stands_before_the_words() {
        line.icon = "arrow-right";
        line.busy = true;
        verify(waitForPolish(Window.window));
        verify(!find(Icon));
        verify(placeOf(BusyRing) < placeOf(FittedText));
    }

    function test_words_get_smaller_and_then_take_a_second_line() {
        const words = find(FittedText) as FittedText;
        const usual = words.font.pixelSize;
        line.width = 0.9 * line.implicitWidth;
        verify(words.font.pixelSize < usual);
        compare(words.lineCount, 1);
        line.label = "Continue to the last check";
        line.width = 0.6 * line.implicitWidth;
        verify(line.folded);
        compare(words.lineCount, 2);
    }

    function below(item: Item): list<Item> {
        return [item].concat(...Array.from(item.children).map(below));
    }

    function find(kind: var): Item {
        return below(line).find(one => one instanceof kind);
    }

    function placeOf(kind: var): real {
        return find(kind).mapToItem(line, 0, 0).x;
    }

    ButtonLine {
        id: line

        height: 116
        role: Style.type.primary
        label: "Continue"
    }
}
