pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Testing
import Kiosk.ViewModels

ScreenCase {
    id: root

    name: "ServiceScreen"

    function test_a_card_opens_its_entry_once_data() {
        return formats();
    }

    function test_a_card_opens_its_entry_once(row) {
        show(row.size);
        const screen = createTemporaryObject(menu, root);
        inWindow(screen, "group-documents");
        inWindow(screen, "service-s0");
        touch(screen, "group-documents");
        compare(opened.count, 1);
        compare(opened.signalArguments[0][0], "documents");
        compare(opened.signalArguments[0][1], "group");
    }

    function test_many_entries_make_small_cards_with_everything_known() {
        for (let i = 1; i < 5; i++)
            model.cards.append(service(i));
        const screen = createTemporaryObject(menu, root);
        verify(said(screen, "Service 1"));
        verify(said(screen, qsTrId("svc.people", 6)));
        verify(said(screen, qsTrId("svc.wait", 18)));
        inWindow(screen, "service-s4");
    }

    function test_all_cards_say_the_wait_briefly_where_one_has_no_room_for_more() {
        for (let i = 1; i < 5; i++)
            model.cards.append(service(i));
        const screen = createTemporaryObject(menu, root);
        verify(said(screen, qsTrId("svc.wait", 18)));
        model.cards.setProperty(5, "waitTo", 36);
        verify(waitForPolish(Window.window));
        verify(!said(screen, qsTrId("svc.wait", 18)));
        verify(said(screen, qsTrId("svc.waitBrief", 18)));
        verify(said(screen, qsTrId("svc.waitRangeBrief", 36).arg(18)));
        verify(findChild(screen, "service-s4").Accessible.name.includes(qsTrId("svc.waitRange", 36).arg(18)));
        model.cards.setProperty(5, "waitTo", 18);
        verify(said(screen, qsTrId("svc.wait", 18)));
    }

    function test_a_wait_that_stands_alone_is_brief_on_all_cards_or_on_none() {
        show(Qt.size(1024, 768));
        for (let number = 1; number < 5; number++)
            model.cards.append(service(number));
        const screen = createTemporaryObject(menu, root);
        verify(waitForPolish(Window.window));
        verify(said(screen, qsTrId("svc.wait", 18)));
        model.cards.setProperty(2, "waitFrom", 1000);
        model.cards.setProperty(2, "waitTo", 1000200);
        verify(waitForPolish(Window.window));
        verify(!said(screen, qsTrId("svc.wait", 18)));
        verify(said(screen, qsTrId("svc.waitBrief", 18)));
    }

    function test_what_is_unknown_is_left_out() {
        model.cards.append({
            entryId: "s9",
            kind: "service",
            controlName: "service-s9",
            title: "Moving home",
            description: "",
            icon: "home",
            people: -1,
            waitFrom: -1,
            waitTo: -1,
            closed: false,
            opensToday: false,
            opens: "",
            briefOpens: ""
        });
        const screen = createTemporaryObject(menu, root);
        const card = findChild(screen, "service-s9");
        compare(card.wait, "");
        compare(card.place, "");
        compare(card.spokenName, "Moving home");
    }

    function test_a_closed_service_says_when_it_opens_data() {
        return [
            {
                tag: "today",
                opens: "13:00",
                today: true,
                said: qsTrId("svc.closed").arg("13:00")
            },
            {
                tag: "on another day",
                opens: "Monday, 09:00",
                today: false,
                said: qsTrId("closed.opens").arg("Monday, 09:00")
            },
            {
                tag: "not known",
                opens: "",
                today: false,
                said: qsTrId("trouble.closed.tag")
            }
        ];
    }

    function test_a_closed_service_says_when_it_opens(row) {
        model.cards.append(Object.assign(service(1), {
            closed: true,
            opensToday: row.today,
            opens: row.opens,
            briefOpens: row.opens.replace("Monday", "Mon"),
            people: -1,
            waitFrom: -1,
            waitTo: -1
        }));
        model.cards.append(service(2));
        const screen = createTemporaryObject(menu, root);
        const card = findChild(screen, "service-s1");
        verify(said(screen, row.said));
        compare(card.Accessible.name, "Service 1, What it is, " + row.said);
        touch(screen, "service-s1");
        compare(opened.count, 0);
        touch(screen, "service-s2");
        compare(opened.count, 1);
    }

    function test_a_range_of_minutes_is_said_as_one() {
        compare(Wording.wait(10, 15), qsTrId("svc.waitRange", 15).arg(10));
        compare(Wording.wait(10, 10), qsTrId("svc.wait", 10));
        compare(Wording.people(0), qsTrId("svc.people.none"));
    }

    function test_the_question_is_the_name_of_the_open_group() {
        const screen = createTemporaryObject(menu, root);
        verify(said(screen, qsTrId("svc.q")));
        model.title = "Documents";
        verify(said(screen, "Documents"));
    }

    function test_the_next_page_is_behind_the_last_card() {
        const screen = createTemporaryObject(menu, root);
        compare(fitted.signalArguments[fitted.count - 1][0], 6);
        verify(!findChild(screen, "more-services"));
        model.moreCount = 3;
        verify(said(screen, qsTrId("more", 3)));
        touch(screen, "more-services");
        compare(turned.count, 1);
        model.moreCount = -1;
        verify(said(screen, qsTrId("more.first")));
        compare(findChild(screen, "more-services").iconName, "arrow-left");
    }

    function test_as_many_cards_are_on_a_page_as_have_room_data() {
        return formats().map((row, place) => Object.assign(row, {
                lowered: [6, 3, 3][place]
            }));
    }

    function test_as_many_cards_are_on_a_page_as_have_room(row) {
        show(row.size);
        createTemporaryObject(menu, root);
        const room = () => fitted.signalArguments[fitted.count - 1][0];
        compare(room(), 6);
        Style.lowered = true;
        tryVerify(() => room() === row.lowered);
    }

    function test_no_room_is_told_before_it_is_known() {
        createTemporaryObject(menu, root);
        const told = Array.from(fitted.signalArguments, each => each[0]);
        verify(told.length > 0);
        compare(told.filter(room => room !== 6), []);
    }

    function test_back_and_start_over_are_here_in_portrait_data() {
        return formats();
    }

    function test_back_and_start_over_are_here_in_portrait(row) {
        show(row.size);
        const screen = createTemporaryObject(menu, root);
        const portrait = row.tag === "portrait";
        compare(findChild(screen, "back") !== null, portrait);
        compare(findChild(screen, "start-over") !== null, portrait);
        if (!portrait)
            return;
        touch(screen, "back");
        compare(back.count, 1);
        touch(screen, "start-over");
        compare(startOver.count, 1);
    }

    function service(number: int): var {
        return {
            entryId: "s" + number,
            kind: "service",
            controlName: "service-s" + number,
            title: "Service " + number,
            description: "What it is",
            icon: "home",
            people: 6,
            waitFrom: 18,
            waitTo: 18,
            closed: false,
            opensToday: false,
            opens: "",
            briefOpens: ""
        };
    }

    function init() {
        Style.reducedMotion = true;
        model.title = "";
        model.moreCount = 0;
        model.cards.clear();
        model.cards.append({
            entryId: "documents",
            kind: "group",
            controlName: "group-documents",
            title: "Documents",
            description: "Passport and more",
            icon: "id-card",
            people: -1,
            waitFrom: -1,
            waitTo: -1,
            closed: false,
            opensToday: false,
            opens: "",
            briefOpens: ""
        });
        model.cards.append(service(0));
        opened.clear();
        fitted.clear();
        turned.clear();
        back.clear();
        startOver.clear();
    }

    ServiceViewModel {
        id: model
    }

    SignalSpy {
        id: opened

        target: model
        signalName: "open"
    }

    SignalSpy {
        id: fitted

        target: model
        signalName: "fit"
    }

    SignalSpy {
        id: turned

        target: model
        signalName: "more"
    }

    SignalSpy {
        id: back

        target: model
        signalName: "back"
    }

    SignalSpy {
        id: startOver

        target: model
        signalName: "startOver"
    }

    Component {
        id: menu

        ServiceScreen {
            width: Style.width
            height: Style.height
            viewModel: model
        }
    }
}
