pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components

TestCase {
    id: root

    name: "QrMatrix"
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

    function test_each_module_is_ten_whole_pixels() {
        const picture = grabImage(matrix);
        const rows = matrix.rows;
        for (let y = 0; y < 30; y++) {
            for (let x = 0; x < 30; x++) {
                const dark = rows[Math.floor(y / 10)][Math.floor(x / 10)] === "1";
                compare(picture.red(x + 40, y + 40), dark ? 0 : 255, `pixel ${x}, ${y}`);
            }
        }
    }

    function test_four_light_modules_stand_around_it() {
        compare(matrix.width, 110);
        const picture = grabImage(matrix);
        for (let at = 0; at < 110; at++) {
            compare(picture.red(at, 39), 255);
            compare(picture.red(39, at), 255);
            compare(picture.red(at, 70), 255);
            compare(picture.red(70, at), 255);
        }
    }

    function test_a_pane_without_a_link_is_left_out() {
        verify(!empty.visible);
        verify(pane.visible);
    }

    function test_a_pane_has_whole_pixels_in_a_scaled_window() {
        Style.windowWidth = 810;
        Style.windowHeight = 1440;
        const module = pane.children[0].children[0].module * Style.unit;
        fuzzyCompare(module, Math.round(module), 0.001);
        verify(module >= 1);
    }

    function test_an_address_goes_on_at_a_dot_before_it_is_too_small_to_read() {
        Style.windowWidth = 1024;
        Style.windowHeight = 768;
        const words = narrow.children[1];
        compare(words.lineCount, 2);
        verify(words.fontInfo.pixelSize >= Style.type.smallest);
        verify(words.contentWidth <= narrow.width);
        compare(words.Accessible.name, "q.ostbrook.example");
        verify(narrow.height <= narrow.room);
    }

    function test_a_long_address_gives_way_to_the_code() {
        Style.windowWidth = 1024;
        Style.windowHeight = 768;
        Style.textScale = 1.75;
        narrow.address = "warteschlange.buergerservice-ostbrook.example";
        const words = narrow.children[1];
        verify(!words.visible);
        verify(narrow.children[0].height >= 0.8 * narrow.width);
        narrow.address = "q.ostbrook.example";
        verify(words.visible);
        Style.textScale = 1;
    }

    QrMatrix {
        id: matrix

        rows: ["101", "011", "110"]
    }

    QrPane {
        id: pane

        y: 200
        width: 400
        rows: ["101", "011", "110"]
        address: "q.ostbrook.example"
    }

    QrPane {
        id: narrow

        y: 700
        width: 180
        room: 240
        rows: Array(33).fill("1".repeat(33))
        address: "q.ostbrook.example"
    }

    QrPane {
        id: empty

        y: 700
        rows: []
    }
}
