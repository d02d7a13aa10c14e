pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components

TestCase {
    id: root

    name: "ErrorLine"
    when: windowShown
    visible: true
    width: 1080
    height: 400

    function test_nothing_is_shown_where_nothing_is_wrong() {
        const line = createTemporaryObject(lines, root, {
            text: ""
        });
        compare(line.visible, false);
        line.text = "Please choose an answer.";
        compare(line.visible, true);
    }

    function test_a_marked_line_has_a_sign_before_its_words() {
        const line = createTemporaryObject(lines, root);
        const [sign, words] = line.children;
        compare(sign.visible, true);
        compare(sign.name, "alert");
        verify(waitForPolish(Window.window));
        verify(words.x >= sign.x + sign.width);
        compare(words.Accessible.role, Accessible.AlertMessage);
    }

    function test_its_sign_stands_beside_the_first_line_on_the_readers_side() {
        const line = createTemporaryObject(lines, root, {
            text: "This number is too short. Please check it, and type what is missing of it."
        });
        const [sign, words] = line.children;
        verify(words.lineCount > 1);
        verify(sign.y + sign.height <= words.lineHeight);
        compare(sign.x, 0);
        line.LayoutMirroring.enabled = true;
        verify(waitForPolish(Window.window));
        compare(sign.x + sign.width, line.width);
    }

    function test_without_a_sign_its_words_have_the_whole_width() {
        const line = createTemporaryObject(lines, root, {
            marked: false
        });
        const [sign, words] = line.children;
        compare(sign.visible, false);
        compare(words.available, line.width);
    }

    function init() {
        failOnWarning(/.*/);
        Style.textScale = 1;
    }

    Component {
        id: lines

        ErrorLine {
            width: 668
            text: "Please choose an answer."
            mostLines: 3
            marked: true
        }
    }
}
