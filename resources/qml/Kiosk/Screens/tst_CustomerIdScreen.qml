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
        if (row.tag === "small")
            touch(screen, "key-layer");
        touch(screen, "key-4");
        compare(pressed.count, 2);
        compare(pressed.signalArguments[1][0], "4");
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
        pressed.clear();
        proceeded.clear();
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

    Component {
        id: screens

        CustomerIdScreen {
            width: Style.width
            height: Style.height
            viewModel: model
        }
    }
}
