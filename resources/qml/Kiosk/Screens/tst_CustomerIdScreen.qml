pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Testing
import Kiosk.ViewModels

ScreenCase {
    id: root

    name: "CustomerIdScreen"

    function test_letters_and_digits_can_be_typed_data() {
        return formats();
    }

    function test_letters_and_digits_can_be_typed(row) {
        show(row.size);
        const screen = createTemporaryObject(screens, root);
        touch(screen, "key-c");
        touch(screen, row.tag === "small" ? "key-w" : "key-4");
        compare(pressed.count, 2);
        compare(pressed.signalArguments[1][0], row.tag === "small" ? "w" : "4");
        compare(fitted.signalArguments[fitted.count - 1][0], row.tag === "small" ? 3 : 4);
    }

    function test_digits_alone_are_typed_on_the_pad_data() {
        return formats();
    }

    function test_digits_alone_are_typed_on_the_pad(row) {
        show(row.size);
        model.onPad = true;
        const screen = createTemporaryObject(screens, root);
        verify(findChild(screen, "key-c") === null);
        touch(screen, "key-4");
        touch(screen, "continue");
        compare(pressed.signalArguments[0][0], "4");
        compare(proceeded.count, 1);
        verify(said(screen, qsTrId("customer.help")));
        readAbove(screen, qsTrId("customer.q"), topOf(screen, "field"));
        model.faultId = "fault.customer_id_unknown";
        verify(said(screen, qsTrId("fault.customer_id_unknown")));
    }

    function test_the_field_covers_nothing_that_is_read_data() {
        return scripts();
    }

    function test_the_field_covers_nothing_that_is_read(row) {
        show(row.size);
        Style.tallScript = row.tall;
        const screen = createTemporaryObject(screens, root);
        readAbove(screen, qsTrId("customer.help"), topOf(screen, "field"));
        model.faultId = "fault.customer_id_unknown";
        readAbove(screen, qsTrId("fault.customer_id_unknown"), topOf(screen, "field"));
    }

    function test_what_is_wrong_takes_the_place_of_the_advice() {
        const screen = createTemporaryObject(screens, root);
        verify(said(screen, qsTrId("customer.help")));
        model.faultId = "fault.customer_id_unknown";
        verify(said(screen, qsTrId("fault.customer_id_unknown")));
        verify(!said(screen, qsTrId("customer.help")));
        touch(screen, "continue");
        compare(proceeded.count, 1);
    }

    function init() {
        Style.reducedMotion = true;
        model.faultId = "";
        model.onPad = false;
        model.rows = 4;
        for (const spy of [pressed, proceeded, fitted])
            spy.clear();
    }

    CustomerIdViewModel {
        id: model

        shown: "C-10"
    }

    SignalSpy {
        id: pressed

        target: model
        signalName: "press"
    }

    SignalSpy {
        id: proceeded

        target: model
        signalName: "proceed"
    }

    SignalSpy {
        id: fitted

        target: model
        signalName: "fitKeys"
    }

    Component {
        id: screens

        CustomerIdScreen {
            width: Style.width
            height: Style.height
            viewModel: model
        }
    }
}
