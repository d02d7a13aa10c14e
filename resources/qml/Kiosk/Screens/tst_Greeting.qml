pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Screens

TestCase {
    id: root

    name: "Greeting"
    when: windowShown
    visible: true
    width: 1920
    height: 1920

    function init() {
        failOnWarning(/.*/);
        Style.windowWidth = 1080;
        Style.windowHeight = 1920;
        Style.textScale = 1;
        Style.reducedMotion = true;
    }

    function test_it_is_seen_and_heard_in_its_turn_alone() {
        greeting.current = 1;
        tryVerify(() => !greeting.visible);
        verify(greeting.children[0].Accessible.ignored);
        greeting.current = 0;
        tryVerify(() => greeting.visible);
        verify(!greeting.children[0].Accessible.ignored);
    }

    function test_both_lines_stay_in_their_place_data() {
        const rows = [];
        for (const [width, height] of [[1080, 1920], [1920, 1080], [1024, 768]]) {
            for (const scale of [1, 1.75]) {
                rows.push({
                    tag: `one word, ${width}, ${scale}`,
                    size: Qt.size(width, height),
                    scale: scale,
                    welcome: "Здравствуйте",
                    help: "Коснитесь своего языка, чтобы начать"
                }, {
                    tag: `long advice, ${width}, ${scale}`,
                    size: Qt.size(width, height),
                    scale: scale,
                    welcome: "Xin chào",
                    help: "Chạm vào ngôn ngữ của quý vị để bắt đầu"
                });
            }
        }
        return rows;
    }

    function test_both_lines_stay_in_their_place(row) {
        Style.windowWidth = row.size.width;
        Style.windowHeight = row.size.height;
        Style.textScale = row.scale;
        greeting.welcome = row.welcome;
        greeting.help = row.help;
        for (const line of [greeting.children[0], greeting.children[1]]) {
            tryVerify(() => line.contentWidth <= greeting.width + 1, 1000, line.text);
            verify(line.font.pixelSize >= Style.type.smallest);
        }
        tryVerify(() => greeting.y >= Style.metrics.headerHeight - 1);
    }

    Item {
        width: 1920
        height: Style.metrics.sheetTop + Style.radius.sheet

        Greeting {
            id: greeting

            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Style.radius.sheet + Style.metrics.pick(62, 20, 20)
            width: Style.metrics.pick(715, 1300, 620)
            index: 0
            code: "en-US"
            welcome: "Welcome"
            help: "Choose your language to begin"
            tallScript: false
            current: 0
        }
    }
}
