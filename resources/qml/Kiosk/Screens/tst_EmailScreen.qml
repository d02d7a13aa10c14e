pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Testing
import Kiosk.ViewModels

ScreenCase {
    id: root

    name: "EmailScreen"

    function test_keys_and_buttons_call_their_slot_once_data() {
        return formats();
    }

    function test_keys_and_buttons_call_their_slot_once(row) {
        show(row.size);
        const screen = createTemporaryObject(screens, root);
        for (const name of ["key-q", "key-p", "key-@", "key-clear", "key-erase", "key-shift"])
            inWindow(screen, name);
        touch(screen, "key-m");
        compare(pressed.count, 1);
        compare(pressed.signalArguments[0][0], "m");
        touch(screen, "key-@");
        compare(pressed.signalArguments[1][0], "@");
        touch(screen, "key-erase");
        compare(erased.count, 1);
        touch(screen, "key-clear");
        compare(cleared.count, 1);
    }

    function test_one_continue_can_be_touched_data() {
        return formats();
    }

    function test_one_continue_can_be_touched(row) {
        show(row.size);
        const screen = createTemporaryObject(screens, root);
        const sentence = said(screen, qsTrId("continue"));
        verify(sentence);
        verify(waitForPolish(Window.window));
        mouseClick(sentence);
        compare(proceeded.count, 1);
    }

    function test_a_domain_completes_the_address() {
        const screen = createTemporaryObject(screens, root);
        verify(!findChild(screen, "domain-outlook.com"));
        model.domains = ["gmail.com", "outlook.com"];
        inWindow(screen, "domain-outlook.com");
        touch(screen, "domain-outlook.com");
        compare(domain.count, 1);
        compare(domain.signalArguments[0][0], "outlook.com");
    }

    function test_keys_of_other_keys_are_told_by_name() {
        const screen = createTemporaryObject(screens, root);
        touch(screen, "key-shift");
        touch(screen, "key-signs");
        compare(touchedKeys.signalArguments.map(call => call[0]), ["key-shift", "key-signs"]);
    }

    function test_what_is_wrong_is_told_beside_the_field_data() {
        return formats();
    }

    function test_what_is_wrong_is_told_beside_the_field(row) {
        show(row.size);
        const screen = createTemporaryObject(screens, root);
        model.faultId = "fault.email_invalid";
        const sentence = said(screen, qsTrId("fault.email_invalid"));
        verify(sentence);
        compare(sentence.Accessible.role, Accessible.AlertMessage);
    }

    function test_a_long_address_is_written_smaller() {
        const screen = createTemporaryObject(screens, root);
        const size = (said(screen, "maria@") as Text).font.pixelSize;
        model.shown = "jonathan.featherstone@outlook.com";
        verify((said(screen, model.shown) as Text).font.pixelSize < size);
        model.shown = "maria@";
    }

    function init() {
        Style.reducedMotion = true;
        model.faultId = "";
        model.domains = [];
        for (const spy of [pressed, erased, cleared, proceeded, domain, touchedKeys])
            spy.clear();
    }

    EmailViewModel {
        id: model

        shown: "maria@"
    }

    SignalSpy {
        id: pressed

        target: model
        signalName: "press"
    }

    SignalSpy {
        id: erased

        target: model
        signalName: "erase"
    }

    SignalSpy {
        id: cleared

        target: model
        signalName: "clear"
    }

    SignalSpy {
        id: proceeded

        target: model
        signalName: "proceed"
    }

    SignalSpy {
        id: touchedKeys

        target: model
        signalName: "touchKey"
    }

    SignalSpy {
        id: domain

        target: model
        signalName: "chooseDomain"
    }

    Component {
        id: screens

        EmailScreen {
            width: Style.width
            height: Style.height
            viewModel: model
        }
    }
}
