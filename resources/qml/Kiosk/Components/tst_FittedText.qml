pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components

TestCase {
    id: root

    name: "FittedText"
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
        words.available = 900;
        listed.closest = listed.stretch;
        listed.room = Number.MAX_VALUE;
    }

    function test_what_fits_has_the_size_of_its_role() {
        compare(words.lineCount, 1);
        compare(words.font.pixelSize, Style.type.rowValue.pixelSize);
    }

    function test_what_is_a_little_too_long_is_smaller_and_stays_one_line() {
        words.available = 0.9 * words.implicitWidth;
        verify(words.font.pixelSize < Style.type.rowValue.pixelSize);
        verify(words.font.pixelSize >= words.floor);
        compare(words.lineCount, 1);
        verify(words.contentWidth <= words.available);
    }

    function test_what_is_much_too_long_takes_more_lines_at_the_smallest_size() {
        words.available = 0.45 * words.implicitWidth;
        compare(words.font.pixelSize, words.floor);
        verify(words.wraps);
        verify(words.lineCount > 1);
        verify(words.contentWidth <= words.available);
    }

    function test_what_fits_in_its_last_step_on_more_lines_has_that_step() {
        listed.available = 0.6 * listed.implicitWidth;
        compare(listed.font.pixelSize, Math.round(0.82 * Style.type.rowValue.pixelSize));
        compare(listed.lineCount, 2);
    }

    function test_lines_come_closer_before_words_leave_their_room() {
        const role = Style.type.rowValue;
        listed.available = 0.3 * listed.implicitWidth;
        listed.room = 1.8 * role.lineHeight * listed.floor / role.pixelSize;
        verify(!listed.fitting);
        listed.closest = 0.7;
        verify(listed.fitting);
        verify(listed.contentHeight <= listed.room);
        compare(listed.font.pixelSize, listed.floor);
        listed.room = Number.MAX_VALUE;
        verify(listed.font.pixelSize > listed.floor);
        compare(listed.lineHeight, Math.round(listed.share * role.lineHeight));
    }

    function test_what_was_broken_inside_a_word_ends_inside_its_room_again() {
        told.available = 60;
        verify(told.wordTooLong);
        for (const available of [120, 150, 170, 200, 240]) {
            told.available = available;
            verify(!told.fitting || told.contentWidth <= told.width + 1, told.contentWidth + " in " + told.width);
        }
    }

    FittedText {
        id: told

        role: Style.type.body
        floor: 31
        mostLines: 3
        shrinks: true
        text: "Eltűnik 30 másodperc múlva"
    }

    FittedText {
        id: listed

        role: Style.type.rowValue
        floor: 18
        steps: [1, 0.82]
        lineCounts: [1, 1]
        mostLines: 4
        text: "an identity card, a passport and an identity card"
    }

    FittedText {
        id: words

        role: Style.type.rowValue
        floor: 32
        text: "jonathan featherstone of somewhere"
    }
}
