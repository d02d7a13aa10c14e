pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components

TestCase {
    id: root

    name: "IdleDialog"
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

    function test_the_first_button_keeps_the_answers() {
        stayed.clear();
        mouseClick(dialog.stay);
        compare(stayed.count, 1);
    }

    function test_a_touch_beside_the_card_reaches_nothing_under_it() {
        mouseClick(root, 20, 100);
        compare(under.count, 0);
    }

    function test_a_key_press_keeps_the_answers() {
        stayed.clear();
        dialog.stay.focusReason = Qt.TabFocusReason;
        keyClick(Qt.Key_Return);
        compare(stayed.count, 1);
    }

    function test_it_rises_unless_motion_is_reduced() {
        Style.reducedMotion = false;
        const rising = createTemporaryObject(dialogs, root);
        rising.open = true;
        compare(rising.lifted, 0);
        tryCompare(rising, "lifted", 32);
        Style.reducedMotion = true;
        const still = createTemporaryObject(dialogs, root);
        still.open = true;
        compare(still.lifted, 0);
        compare(Style.motion.rise, 0);
        Style.reducedMotion = false;
    }

    function test_it_is_a_dialog_with_a_name() {
        compare(dialog.Accessible.role, Accessible.Dialog);
        compare(dialog.Accessible.name, "Are you still there?");
    }

    PressableBase {
        id: below

        anchors.fill: parent
        text: "Below"
    }

    Component {
        id: dialogs

        IdleDialog {
            seconds: 20
            total: 30
        }
    }

    IdleDialog {
        id: dialog

        anchors.fill: parent
        seconds: 20
        total: 30
        open: true
    }

    SignalSpy {
        id: stayed

        target: dialog
        signalName: "stayed"
    }

    SignalSpy {
        id: under

        target: below
        signalName: "activated"
    }
}
