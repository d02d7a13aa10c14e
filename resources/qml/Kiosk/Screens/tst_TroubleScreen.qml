pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Testing
import Kiosk.ViewModels

ScreenCase {
    id: root

    name: "TroubleScreen"

    function test_try_again_calls_its_slot_once_data() {
        return formats();
    }

    function test_try_again_calls_its_slot_once(row) {
        show(row.size);
        model.canTryAgain = true;
        model.secondsLeft = 20;
        const screen = createTemporaryObject(screens, root);
        inWindow(screen, "try-again");
        touch(screen, "try-again");
        compare(tried.count, 1);
        verify(said(screen, qsTrId("off.retry", 20)));
    }

    function test_while_the_kiosk_looks_its_button_says_so_and_takes_no_touch() {
        model.canTryAgain = true;
        model.secondsLeft = 20;
        const screen = createTemporaryObject(screens, root);
        model.looking = true;
        tryCompare(findChild(screen, "try-again"), "spokenName", qsTrId("busy"));
        touch(screen, "try-again");
        compare(tried.count, 0);
        model.looking = false;
        compare(findChild(screen, "try-again").spokenName, qsTrId("off.try"));
        touch(screen, "try-again");
        compare(tried.count, 1);
    }

    function test_every_trouble_says_what_to_do_and_whether_there_is_a_number_data() {
        return ["refused", "closed", "unavailable", "uncertain", "out_of_service"].map(trouble => ({
                    tag: trouble,
                    safety: trouble === "uncertain" ? "trouble.may_exist" : "trouble.none_issued"
                }));
    }

    function test_every_trouble_says_what_to_do_and_whether_there_is_a_number(row) {
        model.trouble = row.tag;
        model.safetyId = row.safety;
        const screen = createTemporaryObject(screens, root);
        for (const part of ["tag", "title", "body"])
            verify(said(screen, qsTrId("trouble." + row.tag + "." + part)));
        verify(said(screen, qsTrId(row.safety)));
    }

    function test_a_closed_site_says_when_it_opens_in_place_of_a_number() {
        closeFor(1);
        const screen = createTemporaryObject(screens, root);
        verify(said(screen, qsTrId("closed.opens").arg("Monday, 09:00")));
        verify(!said(screen, qsTrId(model.safetyId)));
        model.opens = "";
        model.week.clear();
        verify(said(screen, qsTrId(model.safetyId)));
    }

    function test_what_the_body_says_of_a_number_is_said_once_data() {
        return formats();
    }

    function test_what_the_body_says_of_a_number_is_said_once(row) {
        show(row.size);
        model.trouble = "uncertain";
        model.safetyId = "trouble.may_exist";
        model.bodyTellsSafety = true;
        const screen = createTemporaryObject(screens, root);
        verify(said(screen, qsTrId("trouble.uncertain.body")));
        verify(!said(screen, qsTrId("trouble.may_exist")));
    }

    function test_where_the_body_has_no_room_the_number_is_told_beside_the_way() {
        model.trouble = "uncertain";
        model.safetyId = "trouble.may_exist";
        model.bodyTellsSafety = true;
        const screen = createTemporaryObject(screens, root);
        Style.lowered = true;
        Style.textScale = 1.5;
        verify(!said(screen, qsTrId("trouble.uncertain.body")));
        verify(said(screen, qsTrId("trouble.may_exist")));
        Style.lowered = false;
        Style.textScale = 1;
        verify(!said(screen, qsTrId("trouble.may_exist")));
    }

    function test_under_a_short_week_the_way_to_the_desk_fills_the_sheet() {
        closeFor(1);
        model.canStartOver = false;
        model.reception = "Straight on.";
        const screen = createTemporaryObject(screens, root);
        verify(waitForPolish(Window.window));
        verify(said(screen, qsTrId("off.rec")));
        verify(said(screen, "Straight on."));
        verify(!said(screen, qsTrId("person")));
        const door = findChild(screen, "door");
        compare(door.mapToItem(screen, 0, door.height).y, Style.metrics.actionsTop + Style.metrics.actionsHeight);
    }

    function test_a_long_week_leaves_no_room_for_the_way_and_says_where_to_ask_itself() {
        closeFor(7);
        model.reception = "Straight on.";
        const screen = createTemporaryObject(screens, root);
        verify(waitForPolish(Window.window));
        verify(said(screen, qsTrId("person")));
        verify(said(screen, "Straight on."));
        verify(!said(screen, qsTrId("off.rec")));
    }

    function test_where_nobody_is_to_be_asked_a_closed_site_shows_no_way() {
        closeFor(1);
        const screen = createTemporaryObject(screens, root);
        verify(!said(screen, qsTrId("off.rec")));
        verify(!said(screen, qsTrId("person")));
    }

    function test_a_closed_service_says_when_it_opens_and_that_there_is_no_number() {
        model.trouble = "closed";
        model.opens = "Monday, 09:00";
        const screen = createTemporaryObject(screens, root);
        verify(said(screen, qsTrId("closed.opens").arg("Monday, 09:00")));
        verify(said(screen, qsTrId(model.safetyId)));
        verify(said(screen, qsTrId("off.rec")));
        model.opens = "";
        verify(!said(screen, qsTrId("closed.opens").arg("")));
    }

    function test_the_whole_body_is_above_the_desk_data() {
        return crossed(scripts(), "seconds", [-1, 20]);
    }

    function test_the_whole_body_is_above_the_desk(row) {
        show(row.size);
        Style.tallScript = row.tall;
        model.canTryAgain = row.seconds >= 0;
        model.secondsLeft = row.seconds;
        model.bodyId = row.tall ? "These words have some fifty signs, no more than it." : "Dieses Anliegen ist geschlossen oder ausgebucht. Bitte fragen Sie am Empfang.";
        const screen = createTemporaryObject(screens, root);
        readAbove(screen, model.bodyId, Style.metrics.sheetTop);
        if (row.seconds >= 0)
            readAbove(screen, qsTrId("off.retry", row.seconds), topOf(screen, "try-again"));
    }

    function test_where_the_kiosk_does_not_look_again_nothing_counts_down() {
        const screen = createTemporaryObject(screens, root);
        verify(!findChild(screen, "try-again"));
        verify(!said(screen, qsTrId("off.kept")));
    }

    function test_the_way_is_told_where_the_site_says_so() {
        const screen = createTemporaryObject(screens, root);
        verify(said(screen, qsTrId("off.rec")));
        model.reception = "Straight on.";
        verify(said(screen, "Straight on."));
    }

    function test_without_paper_continue_goes_on_once_data() {
        return formats();
    }

    function test_without_paper_continue_goes_on_once(row) {
        show(row.size);
        model.trouble = "no_paper";
        model.titleId = "np.title";
        model.bodyId = "np.goOn";
        model.canGoOn = true;
        const screen = createTemporaryObject(screens, root);
        inWindow(screen, "continue");
        verify(said(screen, qsTrId("np.title")));
        readAbove(screen, qsTrId("np.goOn"), Style.metrics.sheetTop);
        touch(screen, "continue");
        compare(wentOn.count, 1);
        compare(tried.count, 0);
    }

    function test_a_refusal_leads_back() {
        model.trouble = "refused";
        model.canGoBack = true;
        const screen = createTemporaryObject(screens, root);
        touch(screen, "back");
        compare(back.count, 1);
    }

    function closeFor(days: int) {
        model.trouble = "closed";
        model.opens = "Monday, 09:00";
        for (let day = 0; day < days; day++)
            model.week.append({
                firstDay: "Monday",
                lastDay: "",
                briefFirstDay: "Mon",
                briefLastDay: "",
                spans: "09:00-12:00",
                today: false
            });
    }

    function init() {
        Style.reducedMotion = true;
        model.trouble = "unavailable";
        model.safetyId = "trouble.none_issued";
        model.bodyTellsSafety = false;
        model.canTryAgain = false;
        model.canGoOn = false;
        model.titleId = Qt.binding(() => "trouble." + model.trouble + ".title");
        model.canGoBack = false;
        model.canStartOver = true;
        model.secondsLeft = -1;
        model.reception = "";
        model.opens = "";
        model.week.clear();
        model.bodyId = Qt.binding(() => "trouble." + model.trouble + ".body");
        tried.clear();
        wentOn.clear();
        back.clear();
    }

    TroubleViewModel {
        id: model

        steps: 0
        secondsTotal: 20
    }

    SignalSpy {
        id: tried

        target: model
        signalName: "tryAgain"
    }

    SignalSpy {
        id: wentOn

        target: model
        signalName: "goOn"
    }

    SignalSpy {
        id: back

        target: model
        signalName: "back"
    }

    Component {
        id: screens

        TroubleScreen {
            width: Style.width
            height: Style.height
            viewModel: model
        }
    }
}
