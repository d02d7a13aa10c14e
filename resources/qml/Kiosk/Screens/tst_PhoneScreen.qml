pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components
import Kiosk.Testing
import Kiosk.ViewModels

ScreenCase {
    id: root

    name: "PhoneScreen"

    function test_keys_and_buttons_call_their_slot_once_data() {
        return formats();
    }

    function test_keys_and_buttons_call_their_slot_once(row) {
        show(row.size);
        const screen = createTemporaryObject(phone, root);
        for (const name of ["key-1", "key-0", "key-clear", "key-erase", "continue", "prefix"])
            inWindow(screen, name);
        touch(screen, "key-7");
        compare(pressed.count, 1);
        compare(pressed.signalArguments[0][0], "7");
        touch(screen, "key-erase");
        compare(erased.count, 1);
        touch(screen, "key-clear");
        compare(cleared.count, 1);
        touch(screen, "continue");
        compare(proceeded.count, 1);
        touch(screen, "prefix");
        compare(toggled.count, 1);
    }

    function test_pad_and_field_stay_apart_when_mirrored_data() {
        return formats();
    }

    function test_pad_and_field_stay_apart_when_mirrored(row) {
        show(row.size);
        const screen = createTemporaryObject(mirrored, root);
        for (const name of ["key-1", "key-3", "continue", "prefix"])
            inWindow(screen, name);
        const one = findChild(screen, "key-1").mapToItem(screen, 0, 0).x;
        const three = findChild(screen, "key-3").mapToItem(screen, 0, 0).x;
        verify(one < three, "digits are never mirrored");
        const button = findChild(screen, "continue");
        verify(row.tag === "portrait" || button.mapToItem(screen, 0, 0).x > three);
    }

    function test_the_field_covers_nothing_that_is_read_data() {
        return scripts();
    }

    function test_the_field_covers_nothing_that_is_read(row) {
        show(row.size);
        Style.tallScript = row.tall;
        model.prefixShown = false;
        const screen = createTemporaryObject(phone, root);
        readAbove(screen, qsTrId("phone.ten"), topOf(screen, "field"));
        model.prefixShown = true;
    }

    function test_a_screen_reader_says_question_and_help_once_and_no_more_for_a_fault() {
        told.clear();
        const screen = createTemporaryObject(phone, root);
        tryCompare(told, "count", 1);
        const words = told.signalArguments[0][0];
        verify(words.startsWith(qsTrId("phone.q") + " "), words);
        model.faultId = "fault.phone_short";
        waitForRendering(screen);
        compare(told.count, 1);
        model.faultId = "";
    }

    function test_what_is_typed_stands_before_what_is_missing() {
        const screen = createTemporaryObject(phone, root);
        verify(said(screen, "7700 900 1"));
        verify(said(screen, "– –"));
        verify(said(screen, "+44"));
    }

    function test_what_is_wrong_is_told_beside_the_field_data() {
        return formats();
    }

    function test_what_is_wrong_is_told_beside_the_field(row) {
        show(row.size);
        const screen = createTemporaryObject(phone, root);
        verify(!said(screen, qsTrId("fault.phone_short")));
        model.faultId = "fault.phone_short";
        const sentence = said(screen, qsTrId("fault.phone_short"));
        verify(sentence);
        compare(sentence.Accessible.role, Accessible.AlertMessage);
    }

    function test_the_privacy_line_is_the_sites_own_or_the_built_in_one() {
        const screen = createTemporaryObject(phone, root);
        verify(said(screen, qsTrId("privacy")));
        model.privacy = "We keep nothing.";
        verify(said(screen, "We keep nothing."));
    }

    function test_a_ten_digit_number_has_no_prefix() {
        model.prefixShown = false;
        const screen = createTemporaryObject(phone, root);
        verify(!findChild(screen, "prefix").visible);
        verify(said(screen, qsTrId("phone.ten")));
    }

    function test_a_plugged_in_keyboard_types_too() {
        const screen = createTemporaryObject(phone, root);
        screen.forceActiveFocus();
        keyClick("4");
        compare(pressed.signalArguments[0][0], "4");
        keyClick(Qt.Key_Backspace);
        compare(erased.count, 1);
        keyClick(Qt.Key_Return);
        compare(proceeded.count, 1);
    }

    function test_a_country_is_chosen_from_a_list_in_pages() {
        model.pickingCountry = true;
        const screen = createTemporaryObject(phone, root);
        verify(said(screen, qsTrId("country.q")));
        verify(!findChild(screen, "country-C19"));
        touch(screen, "country-C0");
        compare(country.signalArguments[0][0], "C0");
        touch(screen, "more-countries");
        touch(screen, "more-countries");
        touch(screen, "country-C19");
        compare(country.count, 2);
        touch(screen, "close-countries");
        compare(toggled.count, 1);
        compare(proceeded.count, 0);
    }

    function test_likely_countries_lead_to_letters() {
        model.pickingCountry = true;
        model.countryPages = false;
        const screen = createTemporaryObject(phone, root);
        touch(screen, "more-countries");
        compare(asked.count, 1);
        verify(!findChild(screen, "country-C19"));
    }

    function test_a_letter_is_touched_data() {
        return formats();
    }

    function test_a_letter_is_touched(row) {
        show(row.size);
        model.pickingCountry = true;
        model.letters = [..."ABCDEFGHIJKLMNOPQRSTUVWYZ"];
        const screen = createTemporaryObject(phone, root);
        verify(said(screen, qsTrId("country.letter")));
        for (const name of ["letter-A", "letter-Z"])
            inWindow(screen, name);
        touch(screen, "letter-P");
        compare(letter.signalArguments[0][0], "P");
        verify(!findChild(screen, "key-5") || !findChild(screen, "key-5").visible);
    }

    function test_letters_and_countries_are_mirrored() {
        model.pickingCountry = true;
        model.letters = ["A", "B"];
        const screen = createTemporaryObject(mirrored, root);
        verify(waitForPolish(Window.window));
        const start = name => findChild(screen, name).mapToItem(screen, 0, 0).x;
        verify(start("letter-A") > start("letter-B"));
        model.letters = [];
        verify(waitForPolish(Window.window));
        verify(start("country-C0") > start("country-C1"));
    }

    function test_an_empty_number_may_begin_with_a_plus() {
        model.plusShown = true;
        const screen = createTemporaryObject(phone, root);
        touch(screen, "key-+");
        compare(pressed.signalArguments[0][0], "+");
        model.plusShown = false;
        touch(screen, "key-clear");
        compare(cleared.count, 1);
    }

    function init() {
        Style.reducedMotion = true;
        model.faultId = "";
        model.privacy = "";
        model.prefixShown = true;
        model.pickingCountry = false;
        model.countryPages = true;
        model.plusShown = false;
        model.letters = [];
        model.countries.clear();
        for (let i = 0; i < 20; i++)
            model.countries.append({
                code: "C" + i,
                prefix: "+" + i,
                name: "Country " + i,
                chosen: i === 0
            });
        for (const spy of [pressed, erased, cleared, proceeded, toggled, country, letter, asked])
            spy.clear();
    }

    PhoneViewModel {
        id: model

        shown: "7700 900 1"
        pattern: "– –"
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
        id: toggled

        target: model
        signalName: "toggleCountries"
    }

    SignalSpy {
        id: letter

        target: model
        signalName: "chooseLetter"
    }

    SignalSpy {
        id: asked

        target: model
        signalName: "showLetters"
    }

    SignalSpy {
        id: country

        target: model
        signalName: "chooseCountry"
    }

    Component {
        id: phone

        PhoneScreen {
            width: Style.width
            height: Style.height
            viewModel: model
        }
    }

    Component {
        id: mirrored

        PhoneScreen {
            width: Style.width
            height: Style.height
            viewModel: model

            LayoutMirroring.enabled: true
            LayoutMirroring.childrenInherit: true
        }
    }

    SignalSpy {
        id: told

        target: Spoken
        signalName: "told"
    }
}
