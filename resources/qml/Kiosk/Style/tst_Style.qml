pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style

TestCase {
    name: "Style"

    function init() {
        failOnWarning(/.*/);
        Style.mmPerPx = 0;
        Style.textScale = 1;
        Style.lowered = false;
        Style.tallScript = false;
        Style.contrast = Style.Contrast.Standard;
        show(1080, 1920);
    }

    function show(width: real, height: real) {
        Style.windowWidth = width;
        Style.windowHeight = height;
    }

    function test_the_window_chooses_format_and_unit_data() {
        return [
            {
                tag: "1080 x 1920",
                format: Style.Format.Portrait,
                unit: 1,
                grid: Qt.size(1080, 1920)
            },
            {
                tag: "2160 x 3840",
                format: Style.Format.Portrait,
                unit: 2,
                grid: Qt.size(1080, 1920)
            },
            {
                tag: "1200 x 1920",
                format: Style.Format.Portrait,
                unit: 1,
                grid: Qt.size(1200, 1920)
            },
            {
                tag: "1920 x 1080",
                format: Style.Format.Landscape,
                unit: 1,
                grid: Qt.size(1920, 1080)
            },
            {
                tag: "1024 x 768",
                format: Style.Format.Small,
                unit: 1,
                grid: Qt.size(1024, 768)
            },
            {
                tag: "1280 x 800",
                format: Style.Format.Small,
                unit: 800 / 768,
                grid: Qt.size(1228.8, 768)
            }
        ];
    }

    function test_the_window_chooses_format_and_unit(data) {
        const [width, height] = data.tag.split(" x ").map(Number);
        show(width, height);
        compare(Style.format, data.format);
        fuzzyCompare(Style.unit, data.unit, 0.0001);
        fuzzyCompare(Style.width, data.grid.width, 0.01);
        fuzzyCompare(Style.height, data.grid.height, 0.01);
    }

    function test_the_grid_is_that_of_the_design() {
        compare(Style.metrics.contentTop, 768);
        compare(Style.metrics.contentBottom, 1548);
        compare(Style.metrics.actionsTop, 1596);
        compare(Style.metrics.columnWidth, 480);
        compare(Style.metrics.cardsPerPage, 6);
        show(1920, 1080);
        compare(Style.metrics.contentTop, 432);
        compare(Style.metrics.contentBottom, 920);
        compare(Style.metrics.columnWidth, 592);
        compare(Style.metrics.cardsPerPage, 6);
        show(1024, 768);
        compare(Style.metrics.contentTop, 308);
        compare(Style.metrics.contentBottom, 632);
        compare(Style.metrics.cardsPerPage, 6);
    }

    function test_lowered_content_starts_within_reach_and_pages_sooner() {
        Style.lowered = true;
        compare(Style.metrics.contentTop, 852);
        compare(Style.metrics.cardsPerPage, 4);
        show(1920, 1080);
        compare(Style.metrics.cardsPerPage, 3);
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

    function test_a_millimetre_is_what_the_panel_makes_it() {
        fuzzyCompare(Style.mm(20), 64.2, 0.1);
        Style.mmPerPx = 0.25;
        compare(Style.mm(20), 80);
        show(2160, 3840);
        compare(Style.mm(20), 40);
    }

    function test_a_size_follows_the_format_and_the_size_of_text() {
        const seen = [Style.icon.primary, Style.tile.card, Style.card.inset, Style.row.knob, Style.pane.notice, Style.stage.doorWidth];
        compare(seen, [54, 88, 26, 64, 188, 560]);
        show(1920, 1080);
        compare(Style.button.doneWidth, 260);
        show(1024, 768);
        compare([Style.icon.primary, Style.tile.card, Style.button.doneWidth], [44, 64, 150]);
        show(1080, 1920);
        Style.textScale = 1.5;
        compare([Style.icon.bar, Style.tile.card], [68, 104]);
    }

    function test_a_length_on_the_glass_is_what_the_panel_makes_it() {
        fuzzyCompare(Style.row.leastOption, 40 / 0.3113, 0.01);
        Style.mmPerPx = 0.25;
        compare(Style.row.leastOption, 160);
        show(1024, 768);
        compare(Style.row.leastOption, 108);
    }

    function test_contrast_of_text_is_seven_to_one_in_every_theme_data() {
        return [
            {
                tag: "standard",
                contrast: Style.Contrast.Standard
            },
            {
                tag: "dark",
                contrast: Style.Contrast.Dark
            },
            {
                tag: "light",
                contrast: Style.Contrast.Light
            }
        ];
    }

    function test_contrast_of_text_is_seven_to_one_in_every_theme(data) {
        Style.contrast = data.contrast;
        const c = Style.colors;
        const pairs = [[c.ink, c.paper], [c.ink2, c.paper], [c.ink, c.sheet], [c.ink2, c.sheet], [c.ink, c.tint50], [c.link, c.control], [c.link, c.functionKey], [c.primaryInk, c.primary], [c.heroInk, c.hero], [c.barInk, c.bar], [c.barOnInk, c.barOn], [c.selectedInk, c.selected], [c.warnInk, c.warn], [c.okInk, c.ok], [c.badInk, c.bad], [c.badInk, c.paper], [c.tileInk, c.tile], [c.doorInk, c.door], [c.amberInk, c.amber], [c.keyPressedInk, c.keyPressed]];
        for (const [ink, ground] of pairs)
            verify(ratio(ink, ground) >= 7, `${ink} on ${ground}: ${ratio(ink, ground)}`);
        verify(ratio(c.amberInk, c.heroBands[3]) >= 3);
        verify(ratio(c.line, c.control) >= 3);
        verify(ratio(c.accent, c.sheet) >= 3);
    }

    function test_a_site_changes_the_standard_colours_and_no_high_contrast() {
        const usualBar = `${Style.colors.bar}`;
        const usual = Style.standard.paper;
        const bands = Style.standard.paperBands;
        Style.look = {
            tokens: {
                paper: "#F8EFEA",
                bar: "#4A1630",
                paperBands: ["#111111", "#222222", "#333333", "#FF9F5A"]
            }
        };
        verify(Qt.colorEqual(Style.colors.paper, "#F8EFEA"));
        verify(Qt.colorEqual(Style.colors.paperBands[3], "#FF9F5A"));
        compare(Style.colors.paperBands.length, 4);
        verify(Qt.colorEqual(Style.colors.scrim, Qt.alpha("#4A1630", 0.86)), "what a dialog covers is in the site's colours");
        Style.contrast = Style.Contrast.Light;
        verify(Qt.colorEqual(Style.colors.paper, "#FFFFFF"));
        Style.contrast = Style.Contrast.Standard;
        Style.look = {
            tokens: {
                paper: usual,
                bar: usualBar,
                paperBands: bands
            }
        };
        Style.look = {};
    }

    function test_a_motion_has_what_making_the_screen_left_data() {
        return [
            {
                tag: "made at once",
                spent: 0,
                left: 180
            },
            {
                tag: "made in two frames",
                spent: 32,
                left: 148
            },
            {
                tag: "made so slowly that it would hardly be seen",
                spent: 400,
                left: 100
            }
        ];
    }

    function test_a_motion_has_what_making_the_screen_left(row) {
        Style.reducedMotion = false;
        compare(Style.motion.left(row.spent), row.left);
    }

    // WCAG 2.2, contrast ratio.
    function ratio(a: color, b: color): real {
        const lights = [a, b].map(luminance).sort((one, two) => two - one);
        return (lights[0] + 0.05) / (lights[1] + 0.05);
    }

    function luminance(c: color): real {
        const [r, g, b] = [c.r, c.g, c.b].map(part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    }
}
