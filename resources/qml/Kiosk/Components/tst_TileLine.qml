pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components

TestCase {
    id: root

    name: "TileLine"
    when: windowShown
    visible: true
    width: 1080
    height: 400

    function init() {
        failOnWarning(/.*/);
        Style.windowWidth = 1080;
        Style.windowHeight = 1920;
        Style.textScale = 1;
        tile.room = 4000;
    }

    function lines(): var {
        return [...tile.children[1].children];
    }

    function test_the_quieter_line_goes_first_where_there_is_less_room() {
        const [title, quiet] = lines();
        verify(title.visible && quiet.visible);
        tile.room = title.height + 4;
        verify(title.visible && !quiet.visible);
    }

    function test_the_words_end_where_the_line_does() {
        const [title] = lines();
        tile.title = "A sentence that is longer than its own line";
        tryVerify(() => title.mapToItem(tile, title.contentWidth, 0).x <= tile.width);
        verify(title.lineCount <= 2);
        tile.title = "No number was given out.";
    }

    TileLine {
        id: tile

        width: 700
        iconName: "ticket"
        title: "No number was given out."
        line: "Reception gives you a number"
    }
}
