pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components

TestCase {
    id: root

    name: "PrimaryButton"
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

    function cleanup() {
        button.busy = false;
        pressed.clear();
    }

    function test_busy_takes_no_touch_and_says_so_after_a_while() {
        button.busy = true;
        compare(button.Accessible.name, "Get my ticket");
        mouseClick(button);
        compare(pressed.count, 0);
        tryCompare(button, "saysBusy", true);
        compare(button.Accessible.name, "One moment");
        tryCompare(button, "sink", Style.colors.lipHeight);
    }

    function test_done_before_the_word_never_says_it() {
        button.busy = true;
        button.busy = false;
        verify(!button.saysBusy);
        mouseClick(button);
        compare(pressed.count, 1);
    }

    function test_long_words_shrink_into_the_button() {
        const words = narrow.contentItem.children[0].children[1];
        verify(words.font.pixelSize < Style.type.primary.pixelSize);
        verify(words.font.pixelSize >= Style.type.smallest);
        verify(words.contentWidth <= narrow.availableWidth);
        compare(button.contentItem.children[0].children[1].font.pixelSize, Style.type.primary.pixelSize);
    }

    function test_the_count_of_what_is_left_is_in_words() {
        compare(more.text, "3 more services");
        more.count = 0;
        verify(!more.visible);
    }

    PrimaryButton {
        id: button

        text: "Get my ticket"
        iconName: "ticket"
        width: 600
    }

    PrimaryButton {
        id: narrow

        y: 200
        text: "Meine Wartenummer jetzt sofort ziehen"
        width: 400
    }

    MoreButton {
        id: more

        y: 400
        count: 3
    }

    SignalSpy {
        id: pressed

        target: button
        signalName: "activated"
    }
}
