pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components

TestCase {
    id: root

    name: "BarButton"
    when: windowShown
    visible: true
    width: 1024
    height: 768

    function init() {
        failOnWarning(/.*/);
        Style.windowWidth = 1024;
        Style.windowHeight = 768;
        button.on = false;
        button.text = "Text size";
        button.width = 400;
    }

    function cleanupTestCase() {
        Style.windowWidth = 1080;
        Style.windowHeight = 1920;
    }

    function test_its_sign_gives_way_only_to_words_of_two_lines() {
        const sign = signOf(button);
        const words = wordsOf(button);
        button.text = "Change the size of every text";
        for (let width = 400; width >= button.least; width--) {
            button.width = width;
            verify(waitForPolish(Window.window));
            verify(words.lineCount > 1 || sign.size === Style.icon.bar, "one line and a small sign in " + width);
            verify(sign.height + words.height <= button.height, "too high in " + width);
        }
        compare(sign.size, Style.icon.barFolded);
    }

    function test_it_asks_for_the_same_width_on_and_off() {
        const need = button.need;
        button.on = true;
        compare(button.need, need);
    }

    function test_words_are_folded_where_their_lines_are_most_even_data() {
        return [["Text size", "Text"], ["a longer word", "a longer"], ["Language", "Language"]].map(([text, longer]) => ({
                    tag: text,
                    text: text,
                    longer: longer
                }));
    }

    function test_words_are_folded_where_their_lines_are_most_even(row) {
        compare(button.longerLine(row.text.split(" ")).length, row.longer.length);
    }

    function below(item: Item): list<Item> {
        return [item].concat(...Array.from(item.children).map(below));
    }

    function signOf(item: Item): Icon {
        return below(item).find(one => one instanceof Icon && (one as Icon).name === "text-size") as Icon;
    }

    function wordsOf(item: Item): FittedText {
        return below(item).find(one => one instanceof FittedText) as FittedText;
    }

    BarButton {
        id: button

        height: implicitHeight
        iconName: "text-size"
        text: "Text size"
    }
}
