pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style

TestCase {
    name: "TypeScale"

    function init() {
        failOnWarning(/.*/);
        Style.textScale = 1;
        Style.lowered = false;
        Style.tallScript = false;
        show(1080, 1920);
    }

    function show(width: real, height: real) {
        Style.windowWidth = width;
        Style.windowHeight = height;
    }

    function test_text_grows_as_the_design_says() {
        compare(Style.type.body.pixelSize, 34);
        Style.textScale = 1.5;
        compare(Style.type.body.pixelSize, 50);
        compare(Style.type.question.pixelSize, 112);
        compare(Style.type.number.pixelSize, 428);
        Style.textScale = 1.25;
        compare(Style.type.body.pixelSize, 42);
    }

    function test_no_letters_of_the_largest_text_are_small_data() {
        return [
            {
                tag: "1080 x 1920",
                usual: 31,
                largest: 35
            },
            {
                tag: "1920 x 1080",
                usual: 31,
                largest: 35
            },
            {
                tag: "1024 x 768",
                usual: 28,
                largest: 36
            }
        ];
    }

    function test_no_letters_of_the_largest_text_are_small(data) {
        const [width, height] = data.tag.split(" x ").map(Number);
        show(width, height);
        compare(Style.type.smallest, data.usual);
        Style.textScale = 1.75;
        for (const lowered of [false, true]) {
            Style.lowered = lowered;
            compare(Style.type.smallest, data.largest);
            for (const name of ["bar", "nav", "office", "body", "wait"]) {
                const role = Style.type[name];
                verify(role.pixelSize >= data.largest, `${name}: ${role.pixelSize}`);
                verify(role.lineHeight > role.pixelSize, `${name}: ${role.lineHeight}`);
            }
        }
    }

    function test_a_visitor_is_told_how_much_larger_text_is_data() {
        return [
            {
                tag: "1080 x 1920",
                told: [125, 150, 175]
            },
            {
                tag: "1920 x 1080",
                told: [115, 130, 145]
            },
            {
                tag: "1024 x 768",
                told: [110, 120, 130]
            }
        ];
    }

    function test_a_visitor_is_told_how_much_larger_text_is(data) {
        const [width, height] = data.tag.split(" x ").map(Number);
        show(width, height);
        const usual = Style.type.body.pixelSize;
        data.told.forEach((percent, step) => {
            Style.textScale = 1.25 + step / 4;
            compare(Style.textPercent, percent);
            verify(Math.abs(100 * Style.type.body.pixelSize / usual - percent) < 5);
        });
    }

    function test_tall_scripts_have_more_line_and_no_negative_tracking() {
        verify(Style.type.question.letterSpacing < 0);
        Style.tallScript = true;
        compare(Style.type.question.letterSpacing, 0);
        compare(Style.type.body.lineHeight, Math.round(42 * 1.3));
        compare(Style.type.number.lineHeight, 352);
    }

    function test_chinese_characters_follow_in_the_shapes_of_the_language_data() {
        return [
            {
                tag: "ja",
                family: "Fira Sans JP"
            },
            {
                tag: "ko-KR",
                family: "Fira Sans KR"
            },
            {
                tag: "zh-Hant",
                family: "Fira Sans TC"
            },
            {
                tag: "zh-TW",
                family: "Fira Sans TC"
            },
            {
                tag: "zh-Hans",
                family: "Fira Sans"
            },
            {
                tag: "jv",
                family: "Fira Sans"
            }
        ];
    }

    function test_chinese_characters_follow_in_the_shapes_of_the_language(row) {
        compare(Style.familyIn(row.tag), row.family);
        Style.language = row.tag;
        compare(Style.fontFamily, row.family);
        Style.language = "en-US";
    }

    function test_words_that_greet_in_another_language_come_from_a_small_font() {
        compare(["ja", "ko", "zh-Hans", "zh-TW", "en-US", "ar"].map(Style.greetingFamilyIn), ["Fira Sans Greeting JP", "Fira Sans Greeting KR", "Fira Sans Greeting SC", "Fira Sans Greeting TC", "Fira Sans", "Fira Sans"]);
        Style.language = "ja";
        compare(["ja", "ko"].map(Style.greetingFamilyIn), ["Fira Sans JP", "Fira Sans Greeting KR"]);
        Style.language = "en-US";
    }
}
