pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components

TestCase {
    id: root

    name: "FirstThatFits"

    readonly property list<string> forms: ["Open again: Wednesday, 13:00", "Open again: Wed, 13:00", "Wed, 13:00"]

    function init() {
        failOnWarning(/.*/);
        Style.textScale = 1;
        words.room = words.advanceWidth(forms[0]);
    }

    function test_the_longest_that_fits_is_said() {
        compare(words.text, forms[0]);
        words.room -= 1;
        compare(words.text, forms[1]);
        words.room = words.advanceWidth(forms[2]);
        compare(words.text, forms[2]);
    }

    function test_where_none_fits_the_briefest_is_said() {
        words.room = 1;
        compare(words.text, forms[2]);
    }

    function test_larger_letters_need_a_briefer_form() {
        compare(words.text, forms[0]);
        Style.textScale = 1.75;
        compare(words.text, forms[1]);
        Style.textScale = 1;
        compare(words.text, forms[0]);
    }

    FirstThatFits {
        id: words

        forms: root.forms
        role: Style.type.body
        room: 0
    }
}
