pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components
import Kiosk.Testing
import Kiosk.ViewModels

ScreenCase {
    id: root

    name: "TicketScreen"

    function test_done_and_more_time_call_their_slot_once_data() {
        return formats();
    }

    function test_done_and_more_time_call_their_slot_once(row) {
        show(row.size);
        const screen = createTemporaryObject(screens, root);
        inWindow(screen, "done");
        inWindow(screen, "more-time");
        touch(screen, "done");
        compare(done.count, 1);
        touch(screen, "more-time");
        compare(more.count, 1);
    }

    function test_the_number_is_read_as_it_is() {
        const screen = createTemporaryObject(screens, root);
        verify(findChild(screen, "ticket-number").Accessible.name.includes("A104"));
        verify(said(screen, qsTrId("tk.what").arg("Passport").arg(qsTrId("channel.FaceToFace.inline"))));
    }

    function test_a_screen_reader_says_the_number_and_who_is_before() {
        told.clear();
        model.people = 0;
        createTemporaryObject(screens, root);
        tryCompare(told, "count", 1);
        const words = told.signalArguments[0][0];
        verify(words.includes("A104"), words);
        verify(words.includes(Spoken.plain(qsTrId("tk.before.none"))), words);
    }

    function test_only_what_is_known_of_the_wait_is_said_data() {
        return [
            {
                tag: "all",
                people: 3,
                wait: 18,
                before: "tk.before",
                about: true
            },
            {
                tag: "next",
                people: 0,
                wait: -1,
                before: "tk.before.none",
                about: false
            },
            {
                tag: "nothing",
                people: -1,
                wait: -1,
                before: "",
                about: false
            }
        ];
    }

    function test_only_what_is_known_of_the_wait_is_said(row) {
        model.people = row.people;
        model.waitFrom = model.waitTo = row.wait;
        const screen = createTemporaryObject(screens, root);
        compare(said(screen, qsTrId("tk.wait", 18)) !== null, row.about);
        compare(said(screen, qsTrId("tk.before", 3)) !== null, row.tag === "all");
        compare(said(screen, qsTrId("tk.before.none")) !== null, row.tag === "next");
    }

    function test_the_paper_has_all_the_room_where_there_is_no_link() {
        const screen = createTemporaryObject(screens, root);
        verify(!said(screen, qsTrId("tk.phone")));
        const title = said(screen, qsTrId("tk.take"));
        const wide = title.width;
        model.address = "q.example";
        model.qrRows = ["101", "010", "101"];
        verify(said(screen, qsTrId("tk.phone")));
        verify(said(screen, "q\u200b.example"));
        verify(findChild(screen, "qr").visible);
        verify(said(screen, qsTrId("tk.take")).width < wide);
    }

    function test_a_printer_that_fails_takes_no_number_away_data() {
        return [
            {
                tag: "np.title"
            },
            {
                tag: "np.fault"
            }
        ];
    }

    function test_a_printer_that_fails_takes_no_number_away(row) {
        model.paper = "failed";
        model.paperTitleId = row.tag;
        const screen = createTemporaryObject(screens, root);
        verify(findChild(screen, "ticket-number").visible);
        verify(said(screen, qsTrId(row.tag)));
        verify(said(screen, qsTrId("np.body")));
        verify(!said(screen, qsTrId("tk.take")));
        verify(said(screen, qsTrId("np.waysTwo")));
        verify(!said(screen, qsTrId("np.scan")));
        model.address = "q.example";
        verify(said(screen, qsTrId("np.ways")));
        verify(said(screen, qsTrId("np.scan")));
    }

    function test_a_kiosk_without_printer_says_nothing_of_paper() {
        model.paper = "none";
        const screen = createTemporaryObject(screens, root);
        verify(!said(screen, qsTrId("np.body")));
        verify(said(screen, qsTrId("np.photo")));
        verify(said(screen, qsTrId("tk.next")));
    }

    function test_a_pending_case_is_sent_to_reception_first() {
        model.pending = true;
        model.nextId = "pend.title";
        const screen = createTemporaryObject(screens, root);
        verify(said(screen, qsTrId("pend.title")));
        verify(!said(screen, qsTrId("tk.next")));
    }

    function test_headings_and_advice_stay_in_their_places_data() {
        return scripts();
    }

    function test_headings_and_advice_stay_in_their_places(row) {
        show(row.size);
        Style.tallScript = row.tall;
        model.address = "q.example";
        model.qrRows = ["101", "010", "101"];
        const screen = createTemporaryObject(screens, root);
        for (const id of ["tk.take", "tk.phone", model.nextId])
            readAbove(screen, qsTrId(id), topOf(screen, "done"));
        const end = name => findChild(screen, name).mapToItem(screen, findChild(screen, name).width, 0).x;
        const start = name => findChild(screen, name).mapToItem(screen, 0, 0).x;
        verify(findChild(screen, "clears-in").childrenRect.width <= findChild(screen, "clears-in").width);
        verify(end("clears-in") <= start("more-time"));
        verify(end("more-time") <= start("done"));
        inWindow(screen, "done");
    }

    function test_what_it_is_for_stands_under_larger_facts_and_above_the_sheet_data() {
        return crossed(crossed([
            {
                tag: "portrait"
            }
        ], "percent", [100, 125, 150, 175]), "tall", [false, true]);
    }

    function test_what_it_is_for_stands_under_larger_facts_and_above_the_sheet(row) {
        Style.textScale = row.percent / 100;
        Style.tallScript = row.tall;
        model.people = 2;
        model.waitFrom = 15;
        model.waitTo = 25;
        const screen = createTemporaryObject(screens, root);
        const purpose = qsTrId("tk.what").arg("Passport").arg(qsTrId("channel.FaceToFace.inline"));
        readAbove(screen, purpose, Style.metrics.heroSheetTop - 7);
        const size = words => (said(screen, words) as Text).font.pixelSize;
        for (const fact of [Wording.before(2), Wording.about(15, 25)])
            verify(size(purpose) <= size(fact), size(purpose) + " under " + size(fact));
    }

    function test_the_seconds_left_are_said() {
        const screen = createTemporaryObject(screens, root);
        verify(said(screen, qsTrId("tk.clears", 24)));
        model.secondsLeft = 23;
        verify(said(screen, qsTrId("tk.clears", 23)));
    }

    function init() {
        Style.reducedMotion = true;
        Style.textScale = 1;
        model.people = model.waitFrom = model.waitTo = -1;
        model.address = "";
        model.qrRows = [];
        model.paper = "out";
        model.paperTitleId = "";
        model.pending = false;
        model.nextId = "tk.next";
        model.secondsLeft = 24;
        done.clear();
        more.clear();
    }

    TicketViewModel {
        id: model

        number: "A104"
        service: "Passport"
        channelId: "channel.FaceToFace"
        nextLineId: "tk.next2"
    }

    SignalSpy {
        id: done

        target: model
        signalName: "done"
    }

    SignalSpy {
        id: more

        target: model
        signalName: "moreTime"
    }

    Component {
        id: screens

        TicketScreen {
            width: Style.width
            height: Style.height
            viewModel: model
        }
    }

    SignalSpy {
        id: told

        target: Spoken
        signalName: "told"
    }
}
