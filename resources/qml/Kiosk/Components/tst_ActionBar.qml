pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components

TestCase {
    id: root

    name: "ActionBar"
    when: windowShown
    visible: true
    width: 1080
    height: 400

    function init() {
        failOnWarning(/.*/);
        Style.windowWidth = 1080;
        Style.windowHeight = 1920;
        Style.textScale = 1;
        actions.primaryText = "Continue";
        actions.hint = "";
        for (const spy of [back, startOver, primary])
            spy.clear();
        tryCompare(InputGuard, "open", true);
    }

    function test_each_button_says_what_was_asked_for() {
        tryVerify(() => findChild(actions, "start-over").x > 0 && findChild(actions, "continue").width > 200);
        findChild(actions, "back").click();
        compare(back.count, 1);
        tryCompare(InputGuard, "open", true);
        findChild(actions, "start-over").click();
        compare(startOver.count, 1);
        tryCompare(InputGuard, "open", true);
        findChild(actions, "continue").click();
        compare(primary.count, 1);
    }

    function test_the_way_on_fills_what_the_others_leave() {
        const on = findChild(actions, "continue");
        const before = findChild(actions, "start-over");
        tryVerify(() => Math.abs(on.x + on.width - actions.width) < 1 && Math.abs(on.x - (before.x + before.width) - actions.spacing) < 1);
        for (const name of ["back", "start-over", "continue"])
            verify(findChild(actions, name).width >= Style.mm(20), name);
    }

    function test_where_a_card_is_touched_there_is_a_hint_and_no_button() {
        actions.primaryText = "";
        actions.hint = "Touch your choice to continue";
        verify(!findChild(actions, "continue"));
        const hint = actions.children.find(child => child instanceof Hint);
        verify(hint.visible);
        tryVerify(() => Math.abs(hint.x + hint.width - actions.width) < 1);
    }

    function test_beside_a_bar_that_has_them_there_is_no_back() {
        Style.windowWidth = 1920;
        Style.windowHeight = 1080;
        verify(!findChild(actions, "back"));
        verify(!findChild(actions, "start-over"));
    }

    ActionBar {
        id: actions

        width: 984
        height: 116
        backShown: true
        startOverShown: true
    }

    SignalSpy {
        id: back

        target: actions
        signalName: "back"
    }

    SignalSpy {
        id: startOver

        target: actions
        signalName: "startOver"
    }

    SignalSpy {
        id: primary

        target: actions
        signalName: "primaryActivated"
    }
}
