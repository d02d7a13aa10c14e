pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components

TestCase {
    id: root

    name: "AccessibilityBar"
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

    function test_words_lie_inside_their_buttons_data() {
        return [
            {
                tag: "portrait",
                size: Qt.size(1080, 1920),
                scale: 1
            },
            {
                tag: "portrait, large",
                size: Qt.size(1080, 1920),
                scale: 1.5
            },
            {
                tag: "landscape",
                size: Qt.size(1920, 1080),
                scale: 1
            },
            {
                tag: "small",
                size: Qt.size(1024, 768),
                scale: 1
            },
            {
                tag: "small, large",
                size: Qt.size(1024, 768),
                scale: 1.5
            }
        ];
    }

    function test_words_lie_inside_their_buttons(row) {
        Style.windowWidth = row.size.width;
        Style.windowHeight = row.size.height;
        Style.textScale = row.scale;
        const made = createTemporaryObject(bars, root, {
            backShown: true,
            startOverShown: true
        });
        verify(waitForPolish(Window.window));
        for (const button of [...made.ways, ...made.switches].filter(each => each.visible)) {
            verify(button.implicitWidth <= button.width + 1, button.text);
            verify(button.mapToItem(made, button.width, 0).x <= made.width, button.text);
        }
    }

    function test_each_switch_asks_data() {
        return [
            {
                tag: "Contrast",
                signal: "contrastRequested"
            },
            {
                tag: "Text size",
                signal: "textSizeRequested"
            },
            {
                tag: "Lower",
                signal: "loweredRequested"
            },
            {
                tag: "Language",
                signal: "languageRequested"
            }
        ];
    }

    function test_each_switch_asks(data) {
        asked.signalName = data.signal;
        asked.clear();
        mouseClick(find(data.tag));
        compare(asked.count, 1);
    }

    function test_what_is_on_is_said_in_words_and_checked() {
        verify(!find("Contrast").Accessible.checked);
        Style.contrast = Style.Contrast.Dark;
        Style.textScale = 1.5;
        verify(find("Contrast").Accessible.checked);
        verify(find("Text 150%").Accessible.checked);
    }

    function test_a_pressed_button_shows_it_and_keeps_its_words_data() {
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

    function test_a_pressed_button_shows_it_and_keeps_its_words(row) {
        Style.contrast = row.contrast;
        const button = createTemporaryObject(bars, root).switches.find(each => !each.on);
        const before = [button.background.color.toString(), button.background.border.width];
        mousePress(button);
        verify(button.down);
        verify(!Qt.colorEqual(button.background.color, Style.colors.barInk));
        const after = [button.background.color.toString(), button.background.border.width];
        verify(before[0] !== after[0] || before[1] < after[1], before + " " + after);
        mouseRelease(button);
    }

    function test_back_and_start_over_are_here_but_in_portrait() {
        compare(find("Back"), null);
        Style.windowWidth = 1920;
        Style.windowHeight = 1080;
        asked.signalName = "back";
        asked.clear();
        tryVerify(() => find("Back") !== null);
        mouseClick(find("Back"));
        compare(asked.count, 1);
    }

    function test_what_does_not_exist_yet_is_not_offered() {
        compare(find("Read aloud"), null);
    }

    function find(name: string): Item {
        verify(waitForPolish(root.Window.window));
        for (const row of bar.children) {
            for (const button of row.children) {
                if (button.visible && button.text === name)
                    return button;
            }
        }
        return null;
    }

    AccessibilityBar {
        id: bar

        width: 1080
        backShown: true
        startOverShown: true
    }

    Component {
        id: bars

        AccessibilityBar {}
    }

    SignalSpy {
        id: asked

        target: bar
    }
}
