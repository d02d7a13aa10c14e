pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components

TestCase {
    id: root

    name: "PressableBase"
    when: windowShown
    visible: true
    width: 600
    height: 400

    function init() {
        failOnWarning(/.*/);
        spy.clear();
        others.clear();
        refused.clear();
        button.blocked = false;
        button.focus = false;
        tryCompare(InputGuard, "open", true);
    }

    function test_a_touch_acts_on_release_inside() {
        mousePress(button);
        compare(spy.count, 0);
        mouseRelease(button);
        compare(spy.count, 1);
    }

    function test_a_touch_dragged_out_does_nothing() {
        mousePress(button);
        mouseMove(button, 20, 300);
        mouseRelease(button, 20, 300);
        compare(spy.count, 0);
    }

    function test_a_run_of_taps_at_one_place_ends_when_it_pauses() {
        mouseClick(button);
        compare(spy.count, 1);
        InputGuard.hold();
        renewed.clear();
        mouseClick(button);
        verify(renewed.count > 0, "the guard begins anew");
        compare(spy.count, 1);
        tryCompare(InputGuard, "open", true);
        mouseClick(button);
        compare(spy.count, 2);
    }

    function test_a_tap_elsewhere_waits_no_longer() {
        mouseClick(button);
        InputGuard.hold();
        renewed.clear();
        InputGuard.tapped(Qt.point(root.width, root.height));
        compare(renewed.count, 0);
    }

    function test_a_press_takes_the_lip_away() {
        mousePress(button);
        tryCompare(button, "sink", Style.colors.lipHeight);
        mouseRelease(button);
        tryCompare(button, "sink", 0);
    }

    function test_keys_act_on_release_data() {
        return [
            {
                tag: "Return",
                key: Qt.Key_Return
            },
            {
                tag: "Enter",
                key: Qt.Key_Enter
            },
            {
                tag: "Space",
                key: Qt.Key_Space
            }
        ];
    }

    function test_keys_act_on_release(data) {
        button.forceActiveFocus(Qt.TabFocusReason);
        keyPress(data.key);
        verify(button.down);
        compare(spy.count, 0);
        keyRelease(data.key);
        compare(spy.count, 1);
        verify(!button.down);
    }

    function test_keys_after_a_touch_press_nothing_and_go_on_data() {
        return test_keys_act_on_release_data();
    }

    function test_keys_after_a_touch_press_nothing_and_go_on(data) {
        mouseClick(button);
        spy.clear();
        strays.clear();
        keyClick(data.key);
        compare(spy.count, 0);
        compare(strays.count, 1);
        compare(strays.signalArguments[0][0].key, data.key);
    }

    function test_the_focus_frame_shows_after_a_key_only() {
        mouseClick(button);
        verify(button.activeFocus);
        verify(!button.visualFocus);
        other.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Backtab);
        verify(button.visualFocus);
    }

    function test_what_assistive_technology_focused_is_marked_and_keys_press_it_data() {
        return test_keys_act_on_release_data();
    }

    function test_what_assistive_technology_focused_is_marked_and_keys_press_it(data) {
        mouseClick(button);
        other.forceActiveFocus(Qt.OtherFocusReason);
        verify(other.visualFocus);
        others.clear();
        strays.clear();
        keyClick(data.key);
        compare(others.count, 1);
        compare(strays.count, 0);
    }

    function test_what_was_touched_and_has_the_focus_again_is_not_marked() {
        mouseClick(inner);
        mouseClick(button);
        scope.forceActiveFocus(Qt.OtherFocusReason);
        verify(inner.activeFocus);
        verify(!inner.visualFocus);
        inner.focus = false;
        inner.forceActiveFocus(Qt.OtherFocusReason);
        verify(inner.visualFocus);
    }

    function test_a_touch_right_after_a_screen_change_is_ignored() {
        InputGuard.hold();
        mouseClick(button);
        compare(spy.count, 0);
        tryCompare(InputGuard, "open", true);
        mouseClick(button);
        compare(spy.count, 1);
    }

    function test_a_touch_begun_before_a_screen_change_is_ignored() {
        mousePress(button);
        InputGuard.hold();
        mouseRelease(button);
        compare(spy.count, 0);
    }

    function test_a_touch_held_over_a_screen_change_is_ignored_however_late_it_ends() {
        mousePress(button);
        InputGuard.hold();
        tryCompare(InputGuard, "open", true);
        mouseRelease(button);
        compare(spy.count, 0);
        mouseClick(button);
        compare(spy.count, 1);
    }

    function test_a_key_held_over_a_screen_change_is_ignored() {
        button.forceActiveFocus(Qt.TabFocusReason);
        keyPress(Qt.Key_Return);
        InputGuard.hold();
        tryCompare(InputGuard, "open", true);
        keyRelease(Qt.Key_Return);
        compare(spy.count, 0);
    }

    function test_a_touch_that_slides_out_and_back_acts_where_it_ends() {
        mousePress(button);
        mouseMove(button, 20, 300);
        verify(!button.down);
        mouseMove(button, 20, 20);
        mouseRelease(button, 20, 20);
        compare(spy.count, 1);
    }

    function test_a_blocked_button_does_nothing() {
        button.blocked = true;
        mouseClick(button);
        compare(spy.count, 0);
    }

    function test_a_locked_button_says_so_instead_of_acting() {
        button.locked = true;
        mouseClick(button);
        compare(spy.count, 0);
        compare(refused.count, 1);
        button.blocked = true;
        mouseClick(button);
        button.Accessible.pressAction();
        compare(refused.count, 1, "what is blocked says nothing");
        button.blocked = button.locked = false;
        mouseClick(button);
        compare(spy.count, 1);
        compare(refused.count, 1);
    }

    function test_assistive_technology_knows_and_presses_it() {
        compare(button.Accessible.role, Accessible.Button);
        compare(button.Accessible.name, "Go on");
        compare(button.Accessible.description, "To the next question");
        verify(button.Accessible.focusable);
        button.Accessible.pressAction();
        compare(spy.count, 1);
    }

    function test_assistive_technology_presses_what_has_just_come() {
        InputGuard.hold();
        button.Accessible.pressAction();
        compare(spy.count, 1);
    }

    function test_assistive_technology_that_presses_one_thing_twice_at_once_presses_it_once() {
        button.holding = true;
        mouseClick(button);
        button.holding = false;
        button.Accessible.pressAction();
        compare(spy.count, 1);
        other.Accessible.pressAction();
        compare(others.count, 1);
        tryCompare(InputGuard, "open", true);
        button.Accessible.pressAction();
        compare(spy.count, 2);
    }

    function test_assistive_technology_presses_nothing_that_is_blocked_or_gone() {
        button.blocked = true;
        button.Accessible.pressAction();
        button.blocked = false;
        button.enabled = false;
        button.Accessible.pressAction();
        button.enabled = true;
        compare(spy.count, 0);
    }

    function test_it_is_never_smaller_than_a_finger() {
        verify(button.implicitWidth >= Style.mm(20));
        verify(button.implicitHeight >= Style.mm(20));
    }

    PressableBase {
        id: button

        property bool holding: false

        text: "Go on"
        spokenDescription: "To the next question"
        width: 200
        height: 100
        onActivated: {
            if (holding)
                InputGuard.hold();
        }
    }

    PressableBase {
        id: other

        y: 120
        text: "Other"
    }

    FocusScope {
        id: scope

        y: 240
        width: 200
        height: 100

        PressableBase {
            id: inner

            anchors.fill: parent
            text: "Inner"
        }
    }

    SignalSpy {
        id: spy

        target: button
        signalName: "activated"
    }

    SignalSpy {
        id: refused

        target: button
        signalName: "refused"
    }

    SignalSpy {
        id: others

        target: other
        signalName: "activated"
    }

    SignalSpy {
        id: strays

        target: InputGuard
        signalName: "strayed"
    }

    SignalSpy {
        id: renewed

        target: InputGuard.timer
        signalName: "runningChanged"
    }
}
