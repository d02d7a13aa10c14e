pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components
import Kiosk.App
import Kiosk.Testing
import Kiosk.ViewModels

ScreenCase {
    id: root

    name: "ScreenStage"

    function test_a_quick_answer_leads_straight_from_the_question_to_the_ticket() {
        const stage = begin();
        go("IssuingScreen", issuing);
        verify(!findChild(stage, "IssuingScreen"));
        verify(findChild(stage, "ReviewScreen").visible);
        go("TicketScreen", ticket);
        tryVerify(() => findChild(stage, "TicketScreen"));
        compare(stage.current.opacity, 1);
        verify(!findChild(stage, "IssuingScreen"));
        tryCompare(stage, "settled", true);
        verify(!stage.waiting);
        verify(!findChild(stage, "IssuingScreen"));
    }

    function test_the_question_goes_before_its_view_model_does() {
        const stage = begin();
        go("IssuingScreen", issuing);
        go("TicketScreen", ticket);
        verify(stage.other.empty);
    }

    function test_what_is_on_its_way_out_is_gone_before_a_busy_screen_is_waited_for() {
        const stage = begin();
        Style.reducedMotion = false;
        go("TicketScreen", ticket);
        verify(!stage.other.empty);
        go("IssuingScreen", issuing);
        verify(stage.other.empty);
    }

    function test_while_it_waits_nothing_can_be_touched() {
        const stage = begin();
        const button = findChild(stage, "get-ticket");
        go("IssuingScreen", issuing);
        verify(!stage.settled);
        verify(!InputGuard.open);
        InputGuard.timer.stop();
        verify(stage.waiting);
        mouseClick(button);
        compare(asked.count, 0);
    }

    function test_a_slow_answer_is_waited_for_on_a_screen_of_its_own() {
        const stage = begin();
        go("IssuingScreen", issuing);
        tryVerify(() => findChild(stage, "IssuingScreen"), 3 * Style.motion.busyAfter);
        tryCompare(stage, "settled", true);
        verify(!findChild(stage, "ReviewScreen"));
        go("TicketScreen", ticket);
        tryVerify(() => findChild(stage, "TicketScreen"));
        tryCompare(stage, "settled", true);
        verify(!findChild(stage, "IssuingScreen"));
    }

    function test_a_screen_slides_in_from_the_way_on_and_its_door_stays_data() {
        return [
            {
                tag: "on, from left to right",
                forward: true,
                rightToLeft: false,
                from: 48
            },
            {
                tag: "back, from left to right",
                forward: false,
                rightToLeft: false,
                from: -48
            },
            {
                tag: "on, from right to left",
                forward: true,
                rightToLeft: true,
                from: -48
            },
            {
                tag: "back, from right to left",
                forward: false,
                rightToLeft: true,
                from: 48
            }
        ];
    }

    function test_a_screen_slides_in_from_the_way_on_and_its_door_stays(row) {
        const stage = begin();
        const door = doorOf(stage);
        Style.reducedMotion = false;
        kiosk.forward = row.forward;
        kiosk.rightToLeft = row.rightToLeft;
        go("ReviewScreen", review);
        compare(stage.current.shift, row.from);
        compare(doorOf(stage), door);
        tryCompare(stage, "settled", true);
        compare(stage.current.shift, 0);
        compare(stage.current.opacity, 1);
        compare(doorOf(stage), door);
    }

    function test_the_old_screen_goes_as_long_as_the_new_one_comes() {
        const stage = begin();
        Style.reducedMotion = false;
        go("ReviewScreen", review);
        compare(stage.other.span, stage.current.span);
        verify(stage.current.span >= Style.motion.least);
        verify(stage.current.span <= Style.motion.screen);
        verify(stage.current.activeFocus);
        verify(!stage.other.activeFocus);
    }

    function test_with_reduced_motion_nothing_is_moved() {
        const stage = begin();
        go("ReviewScreen", review);
        compare(stage.current.shift, 0);
        verify(stage.current.opacity < 1);
        tryCompare(stage, "settled", true);
        compare(stage.current.opacity, 1);
    }

    function test_the_ticket_rises_and_its_number_fades_in() {
        const stage = begin();
        Style.reducedMotion = false;
        go("TicketScreen", ticket);
        const number = findChild(stage, "ticket-number");
        compare(stage.current.shift, 0);
        compare(stage.current.opacity, 1);
        verify(!stage.resting);
        compare(number.opacity, 0);
        compare(number.parent.y, number.parent.height);
        verify(!stage.covered);
        tryCompare(stage, "resting", true);
        verify(stage.covered);
        compare(number.opacity, 1);
        compare(number.parent.y, 0);
    }

    function test_with_reduced_motion_the_ticket_only_fades() {
        const stage = begin();
        go("TicketScreen", ticket);
        const number = findChild(stage, "ticket-number");
        compare(number.opacity, 1);
        compare(number.parent.y, 0);
        tryCompare(stage, "resting", true);
    }

    function doorOf(stage: ScreenStage): real {
        return findChild(stage.current, "doorway").mapToItem(stage, 0, 0).x;
    }

    function begin(): ScreenStage {
        const stage = createTemporaryObject(stages, root);
        stage.begin();
        tryVerify(() => findChild(stage, "ReviewScreen"));
        tryCompare(stage, "settled", true);
        return stage;
    }

    function go(screen: string, view: ScreenViewModel) {
        kiosk.screen = screen;
        kiosk.view = view;
        kiosk.visit += 1;
    }

    function init() {
        Style.reducedMotion = true;
        kiosk.forward = true;
        kiosk.rightToLeft = false;
        kiosk.screen = "ReviewScreen";
        kiosk.view = review;
        asked.clear();
    }

    KioskViewModel {
        id: kiosk
    }

    ReviewViewModel {
        id: review
    }

    IssuingViewModel {
        id: issuing
    }

    TicketViewModel {
        id: ticket
    }

    SignalSpy {
        id: asked

        target: review
        signalName: "getTicket"
    }

    Component {
        id: stages

        ScreenStage {
            width: Style.width
            height: Style.height
            kiosk: kiosk
        }
    }
}
