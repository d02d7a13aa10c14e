pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Testing
import Kiosk.ViewModels

ScreenCase {
    id: root

    name: "IssuingScreen"

    function test_words_come_only_after_a_moment() {
        const screen = createTemporaryObject(screens, root);
        verify(!said(screen, qsTrId("issuing.title")));
        tryVerify(() => said(screen, qsTrId("issuing.title")), 2000);
        verify(said(screen, qsTrId("issuing.body")));
        tryVerify(() => said(screen, "Passport"));
    }

    function test_after_a_while_the_words_say_so() {
        const screen = createTemporaryObject(screens, root);
        tryVerify(() => screen.noticed, 2000);
        screen.long = true;
        verify(said(screen, qsTrId("issuing.long")));
        verify(!said(screen, qsTrId("issuing.body")));
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
