pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components

TestCase {
    id: root

    name: "RoleText"
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

    function test_a_screen_reader_hears_where_a_title_ends_data() {
        return [
            {
                tag: "title",
                parts: ["Documents", "Touch one."],
                words: "Documents. Touch one."
            },
            {
                tag: "question",
                parts: ["Which one?", "Touch one."],
                words: "Which one? Touch one."
            },
            {
                tag: "alone",
                parts: ["Documents", ""],
                words: "Documents"
            }
        ];
    }

    function test_a_screen_reader_hears_where_a_title_ends(row) {
        compare(Spoken.sentences(row.parts), row.words);
    }

    function test_a_balanced_text_keeps_its_lines_and_loses_its_widow() {
        compare(question.lineCount, 2);
        verify(question.trim > 100);
        compare(question.width, 900);
    }

    // Fira Sans has no U+2011.
    function test_a_sign_of_another_font_moves_no_line() {
        const plain = createTemporaryObject(titles, root, {
            text: "What is your e-mail address?"
        });
        const borrowed = createTemporaryObject(titles, root, {
            text: "What is your e\u2011mail address?"
        });
        verify(borrowed.baselineOffset > plain.baselineOffset);
        fuzzyCompare(borrowed.baselineOffset - borrowed.lift, plain.baselineOffset - plain.lift, 1);
    }

    function test_only_large_letters_are_drawn_as_curves() {
        compare(question.renderType, Text.CurveRendering);
        compare(short_.renderType, Text.QtRendering);
    }

    function test_one_line_is_left_alone() {
        compare(short_.lineCount, 1);
        compare(short_.trim, 0);
    }

    function test_a_mirrored_text_is_trimmed_at_the_other_side() {
        compare(question.rightPadding, question.trim);
        mirrored.LayoutMirroring.enabled = true;
        compare(mirrored.leftPadding, mirrored.trim);
        compare(mirrored.rightPadding, 0);
    }

    function test_a_shrinking_text_is_as_narrow_as_its_lines() {
        verify(shrunk.width < 260);
        compare(shrunk.lineCount, 2);
    }

    function test_no_word_stands_out_of_a_shrinking_text() {
        compare(longWord.lineCount, 2);
        verify(longWord.contentWidth <= longWord.width, longWord.contentWidth + " in " + longWord.width);
    }

    function test_every_text_is_in_the_accessibility_tree() {
        compare(short_.Accessible.role, Accessible.StaticText);
        compare(short_.Accessible.name, "Short");
        compare(heading.Accessible.role, Accessible.Heading);
        compare(problem.Accessible.role, Accessible.AlertMessage);
    }

    function test_a_screen_reader_hears_no_marks_of_line_ends() {
        short_.text = "番\u2060号\u200b札";
        compare(short_.Accessible.name, "番号札");
        short_.text = "Short";
    }

    function test_a_hyphen_from_another_font_moves_no_letters() {
        const stands = text => {
            heading.text = text;
            return heading.baselineOffset - heading.lift;
        };
        fuzzyCompare(stands("What is your e\u2011mail address?"), stands("What is your e-mail address?"), 0.5);
        verify(stands("ท่านต้องการเอกสารใด") < stands("Which document?"));
    }

    function test_in_high_lines_digits_stand_as_high_beside_letters_of_another_font() {
        Style.tallScript = true;
        const ends = text => {
            const one = createTemporaryObject(ground, root, {
                text: text
            });
            waitForRendering(one);
            const picture = grabImage(one);
            const inked = y => Array.from({
                    length: 12
                }, (_, x) => picture.red(x + 1, y)).some(red => red < 120);
            for (let y = one.height - 1; y >= 0; y--) {
                if (inked(y))
                    return y;
            }
            return -1;
        };
        const alone = ends("2");
        verify(alone > 0);
        verify(Math.abs(ends("من 2") - alone) <= 2, ends("من 2") + " beside " + alone);
        Style.tallScript = false;
    }

    function test_a_question_of_four_lines_takes_the_tighter_size() {
        compare(heading.font.pixelSize, Style.type.question.pixelSize);
        heading.text = "Which of the very many different documents do you need today?";
        compare(heading.font.pixelSize, Style.type.questionTight.pixelSize);
    }

    function test_a_question_with_a_long_word_is_as_small_as_that_word_needs() {
        heading.text = "Aufenthaltsbescheinigung?";
        verify(heading.contentWidth <= 668, heading.contentWidth + " in 668");
        compare(heading.lineCount, 1);
    }

    RoleText {
        id: question

        role: Style.type.question
        available: 900
        balanced: true
        text: "What can we help you with today?"
    }

    RoleText {
        id: mirrored

        role: Style.type.question
        available: 668
        balanced: true
        text: "What can we help you with today?"
    }

    RoleText {
        id: short_

        role: Style.type.body
        available: 668
        balanced: true
        text: "Short"
    }

    RoleText {
        id: shrunk

        role: Style.type.hint
        available: 260
        balanced: true
        shrinks: true
        text: "Touch a card to continue"
    }

    RoleText {
        id: longWord

        role: Style.type.hint
        available: 260
        balanced: true
        shrinks: true
        text: "Коснитесь карточки"
    }

    Question {
        id: heading

        available: 668
        text: "Is everything right?"
    }

    ErrorText {
        id: problem

        available: 668
        text: "This number is too short."
    }

    Component {
        id: ground

        Rectangle {
            property alias text: words.text

            width: 200
            height: words.height
            color: Style.colors.sheet

            RoleText {
                id: words

                role: Style.type.bodyStrong
            }
        }
    }

    Component {
        id: titles

        RoleText {
            role: Style.type.question
        }
    }
}
