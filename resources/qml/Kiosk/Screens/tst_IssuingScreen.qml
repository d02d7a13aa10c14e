pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Testing
import Kiosk.ViewModels

ScreenCase {
    id: root

    name: "IssuingScreen"

    function test_it_says_what_it_is_busy_with_data() {
        return formats();
    }

    function test_it_says_what_it_is_busy_with(row) {
        show(row.size);
        const screen = createTemporaryObject(screens, root);
        verify(said(screen, qsTrId("issuing.title")));
        verify(said(screen, qsTrId("issuing.body")));
        verify(said(screen, "Passport"));
    }

    function test_after_a_while_the_words_say_so() {
        const screen = createTemporaryObject(screens, root);
        screen.long = true;
        verify(said(screen, qsTrId("issuing.long")));
        verify(!said(screen, qsTrId("issuing.body")));
    }

    function test_a_number_that_is_asked_for_again_is_told_with_how_often() {
        const screen = createTemporaryObject(screens, root);
        model.repeats = 2;
        verify(said(screen, qsTrId("issuing.again").arg(2)));
        screen.long = true;
        verify(said(screen, qsTrId("issuing.again").arg(2)));
        model.repeats = 0;
    }

    function test_there_is_nothing_to_touch() {
        const screen = createTemporaryObject(screens, root);
        verify(!findChild(screen, "back"));
        verify(!findChild(screen, "start-over"));
        verify(!findChild(screen, "continue"));
    }

    IssuingViewModel {
        id: model

        steps: 0
        canGoBack: false
        canStartOver: false
        service: "Passport"
    }

    Component {
        id: screens

        IssuingScreen {
            width: Style.width
            height: Style.height
            viewModel: model
        }
    }
}
