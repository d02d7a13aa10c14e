pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Testing
import Kiosk.ViewModels

ScreenCase {
    id: root

    name: "WelcomeScreen"

    function test_every_language_can_be_touched_data() {
        return formats();
    }

    function test_every_language_can_be_touched(row) {
        show(row.size);
        const screen = createTemporaryObject(welcome, root);
        inWindow(screen, "language-en-US");
        inWindow(screen, "language-ar");
        touch(screen, "language-ar");
        compare(chosen.count, 1);
        compare(chosen.signalArguments[0][0], "ar");
        verify(said(screen, "العربية"));
    }

    function test_a_tile_is_laid_out_in_its_own_direction() {
        const screen = createTemporaryObject(welcome, root);
        verify(findChild(screen, "language-ar").LayoutMirroring.enabled);
        verify(!findChild(screen, "language-en-US").LayoutMirroring.enabled);
    }

    function test_the_greeting_is_in_one_language_at_a_time() {
        const screen = createTemporaryObject(welcome, root);
        verify(said(screen, "Welcome"));
        verify(!said(screen, "أهلاً بك"));
        screen.turn = 1;
        tryVerify(() => said(screen, "أهلاً بك") && !said(screen, "Welcome"));
    }

    function test_the_way_to_a_person_is_told_where_it_is_known() {
        const screen = createTemporaryObject(welcome, root);
        verify(!said(screen, qsTrId("person")));
        const height = findChild(screen, "language-ar").height;
        model.reception = "Reception, on your left";
        verify(said(screen, "Reception, on your left"));
        tryVerify(() => findChild(screen, "language-ar").height < height);
        model.reception = "";
    }

    function test_hours_and_reception_share_the_foot() {
        const screen = createTemporaryObject(welcome, root);
        model.closes = "17:30";
        const hours = said(screen, qsTrId("hours").arg("17:30"));
        verify(hours);
        model.reception = "Reception, on your left";
        const person = said(screen, qsTrId("person"));
        tryVerify(() => person.mapToItem(screen, 0, 0).x >= hours.mapToItem(screen, hours.width, 0).x);
        model.closes = model.reception = "";
    }

    function test_the_screen_says_how_many_tiles_fit() {
        createTemporaryObject(welcome, root);
        compare(fitted.signalArguments[fitted.count - 1][0], 8);
    }

    function test_eight_languages_leave_no_hole_data() {
        return formats();
    }

    function test_eight_languages_leave_no_hole(row) {
        show(row.size);
        for (let i = 2; i < 8; i++)
            model.languages.append(Object.assign({}, model.languages.get(0), {
                code: "l" + i,
                name: "Українська"
            }));
        const screen = createTemporaryObject(welcome, root);
        const last = findChild(screen, "language-l7");
        inWindow(screen, "language-l7");
        compare(Math.round(last.mapToItem(screen, last.width, 0).x), Math.round(Style.width - Style.metrics.margin));
        model.languages.remove(2, 6);
    }

    function test_more_languages_are_behind_the_last_tile() {
        const screen = createTemporaryObject(welcome, root);
        verify(!findChild(screen, "more-languages").visible);
        model.moreCount = 3;
        model.moreNames = ["Italiano", "Nederlands"];
        const tile = findChild(screen, "more-languages");
        compare(tile.Accessible.name, qsTrId("more.languages"));
        compare(tile.Accessible.description, "Italiano · Nederlands");
        verify(said(screen, "Italiano · Nederlands").visible);
        touch(screen, "more-languages");
        compare(turned.count, 1);
        model.moreCount = 0;
    }

    function test_no_line_of_the_next_languages_begins_or_ends_with_a_dot_data() {
        return formats();
    }

    function test_no_line_of_the_next_languages_begins_or_ends_with_a_dot(row) {
        show(row.size);
        model.moreCount = 4;
        model.moreNames = ["English (UK)", "Italiano", "Português", "Nederlands"];
        const screen = createTemporaryObject(welcome, root);
        verify(waitForPolish(Window.window));
        const tile = findChild(screen, "more-languages");
        const lines = tile.shown.split("\n");
        verify(lines.every(line => !/^ ?·|· ?$/.test(line)), tile.shown);
        verify(model.moreNames.join(" · ").startsWith(lines.join(" · ")), tile.shown);
        verify(tile.shown !== "" || Style.small);
        model.moreCount = 0;
    }

    function test_a_later_page_that_nobody_touches_gives_way_to_the_first() {
        const screen = createTemporaryObject(welcome, root);
        const rest = findChild(screen, "page-rest");
        compare(rest.running, false);
        model.page = 1;
        compare(rest.running, true);
        rest.interval = 1;
        tryCompare(rested, "count", 1);
        model.page = 0;
        compare(rest.running, false);
    }

    function test_the_greeting_stands_still_for_whoever_is_here_until_nobody_is() {
        Style.reducedMotion = false;
        const screen = createTemporaryObject(welcome, root);
        const turning = findChild(screen, "greeting-turn");
        compare(turning.running, true);
        model.held = 1;
        compare(turning.running, false);
        const rest = findChild(screen, "page-rest");
        rest.interval = 1;
        tryCompare(rested, "count", 1);
        model.held = 0;
        compare(turning.running, true);
        compare(rest.running, false);
    }

    function test_with_reduced_motion_the_greeting_never_turns() {
        const screen = createTemporaryObject(welcome, root);
        compare(findChild(screen, "greeting-turn").running, false);
    }

    function test_the_only_language_has_one_tile_as_large_as_the_desk_data() {
        return formats();
    }

    function test_the_only_language_has_one_tile_as_large_as_the_desk(row) {
        show(row.size);
        const arabic = model.languages.get(1);
        const kept = Object.assign({}, arabic);
        model.languages.remove(1);
        const screen = createTemporaryObject(welcome, root);
        const tile = findChild(screen, "language-en-US");
        compare(tile.width, Style.width - 2 * Style.metrics.margin);
        compare(tile.height, tile.parent.parent.height);
        model.languages.append(kept);
    }

    function init() {
        Style.reducedMotion = true;
        chosen.clear();
        fitted.clear();
        turned.clear();
        rested.clear();
    }

    WelcomeViewModel {
        id: model

        languages: ListModel {
            ListElement {
                code: "en-US"
                name: "English"
                start: "Start"
                welcome: "Welcome"
                help: "Choose your language to begin"
                rightToLeft: false
                tallScript: false
            }
            ListElement {
                code: "ar"
                name: "العربية"
                start: "ابدأ"
                welcome: "أهلاً بك"
                help: "المس لغتك للبدء"
                rightToLeft: true
                tallScript: true
            }
        }
    }

    SignalSpy {
        id: chosen

        target: model
        signalName: "choose"
    }

    SignalSpy {
        id: fitted

        target: model
        signalName: "fit"
    }

    SignalSpy {
        id: rested

        target: model
        signalName: "rest"
    }

    SignalSpy {
        id: turned

        target: model
        signalName: "more"
    }

    Component {
        id: welcome

        WelcomeScreen {
            width: Style.width
            height: Style.height
            viewModel: model
        }
    }
}
