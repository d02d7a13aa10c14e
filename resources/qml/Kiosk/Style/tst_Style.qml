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
        show(1920, 1080);
        compare(Style.metrics.contentTop, 432);
        compare(Style.metrics.contentBottom, 920);
        compare(Style.metrics.columnWidth, 592);
        show(1024, 768);
        compare(Style.metrics.contentTop, 308);
        compare(Style.metrics.contentBottom, 632);
    }

    function test_lowered_content_starts_within_reach() {
        Style.lowered = true;
        compare(Style.metrics.contentTop, 852);
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
}
