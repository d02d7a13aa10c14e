pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components
import Kiosk.Testing
import Kiosk.ViewModels

ScreenCase {
    id: root

    name: "ReviewScreen"

    function test_change_and_get_my_ticket_call_their_slot_once_data() {
        return formats();
    }

    function test_change_and_get_my_ticket_call_their_slot_once(row) {
        show(row.size);
        const screen = createTemporaryObject(screens, root);
        inWindow(screen, "change-service");
        inWindow(screen, "change-phone");
        inWindow(screen, "get-ticket");
        touch(screen, "change-phone");
        compare(changed.count, 1);
        compare(changed.signalArguments[0][0], "phone");
        touch(screen, "get-ticket");
        compare(asked.count, 1);
    }

    function test_an_id_wins_over_a_text() {
        const screen = createTemporaryObject(screens, root);
        verify(said(screen, qsTrId("rev.service")));
        verify(said(screen, "Passport"));
        model.rows.setProperty(0, "valueId", "yes");
        verify(said(screen, qsTrId("yes")));
        verify(!said(screen, "Passport"));
    }

    function test_what_cannot_be_changed_has_no_button() {
        model.rows.setProperty(0, "changeable", false);
        const screen = createTemporaryObject(screens, root);
        verify(!findChild(screen, "change-service").visible);
        verify(findChild(screen, "change-phone").visible);
    }

    function test_a_change_button_says_what_it_changes() {
        const screen = createTemporaryObject(screens, root);
        verify(findChild(screen, "change-phone").Accessible.name.includes(qsTrId("rev.phone")));
    }

    function test_the_last_check_follows_all_steps() {
        const screen = createTemporaryObject(screens, root);
        verify(said(screen, qsTrId("rev.step")));
    }

    function test_the_privacy_line_is_here_data() {
        return formats();
    }

    function test_the_privacy_line_is_here(row) {
        show(row.size);
        const screen = createTemporaryObject(screens, root);
        verify(said(screen, qsTrId("privacy")));
    }

    function test_no_answer_is_cut_data() {
        return crossed(scripts(), "count", [2, 4, 7]);
    }

    function test_no_answer_is_cut(row) {
        show(row.size);
        Style.tallScript = row.tall;
        const address = "jonathan.featherstone.of.somewhere@example.org";
        const sentence = "A blue folder with all my papers, left on the bench beside the door";
        model.rows.setProperty(0, "value", sentence);
        model.rows.append(answer("field", sentence));
        model.rows.move(2, 0, 1);
        for (let i = model.rows.count; i < row.count; i++)
            model.rows.append(answer("field-" + i));
        model.rows.setProperty(1, "rowId", "email");
        model.rows.setProperty(1, "value", address);
        const screen = createTemporaryObject(screens, root);
        for (const change of ["change-field", "change-email"]) {
            const line = findChild(screen, change).parent;
            const value = findChild(line, "value");
            verify(waitForPolish(Window.window));
            verify(!value.truncated);
            verify(value.contentWidth <= value.width + 1);
            const top = value.mapToItem(line, 0, (value.height - value.contentHeight) / 2).y;
            verify(top >= 0 && top + value.contentHeight <= line.height + 1, "inside its row");
            inWindow(screen, change);
        }
        inWindow(screen, "get-ticket");
    }

    function test_of_an_answer_longer_than_its_row_the_beginning_is_shown_data() {
        return crossed(scripts(), "count", [2, 4, 7]);
    }

    function test_of_an_answer_longer_than_its_row_the_beginning_is_shown(row) {
        show(row.size);
        Style.tallScript = row.tall;
        const story = "My papers were left on the bench. ".repeat(30);
        model.rows.insert(0, answer("field", story));
        for (let i = model.rows.count; i < row.count; i++)
            model.rows.append(answer("field-" + i));
        const screen = createTemporaryObject(screens, root);
        const line = findChild(screen, "change-field").parent;
        const value = findChild(line, "value");
        verify(waitForPolish(Window.window));
        verify(value.text.endsWith("…"));
        verify(story.startsWith(value.text.slice(0, -1)));
        verify(value.font.pixelSize >= Style.type.smallest);
        compare(value.Accessible.name, story);
        const top = value.mapToItem(line, 0, (value.height - value.contentHeight) / 2).y;
        verify(top >= 0 && top + value.contentHeight <= line.height + 1, "inside its row");
    }

    function test_what_a_visitor_must_check_is_whole_data() {
        const signs = "運転免許証の住所と名前を変えたいので、必要な書類と手数料を知りたいです。";
        return crossed(formats(), "said", ["jonathan.featherstone@outlook.com", "jo@of.a.longer.house.example.com", "a.long.name@mail.of.a.longer.house.than.all.example", "KD-2048-7731-0099-QRST-5512-ABCD", signs]);
    }

    function test_what_a_visitor_must_check_is_whole(row) {
        show(row.size);
        model.rows.insert(0, answer("email", row.said));
        for (let i = model.rows.count; i < 6; i++)
            model.rows.append(answer("field-" + i));
        const screen = createTemporaryObject(screens, root);
        const line = findChild(screen, "change-email").parent;
        const value = findChild(line, "value");
        verify(waitForPolish(Window.window));
        compare(value.text.replace(/[\u200b\u2066\u2069]/g, ""), row.said);
        verify(value.font.pixelSize >= Style.type.smallest);
        const top = value.mapToItem(line, 0, (value.height - value.contentHeight) / 2).y;
        verify(top >= 0 && top + value.contentHeight <= line.height + 1, "inside its row");
    }

    function test_the_way_to_more_is_no_higher_than_an_answer() {
        model.rows.insert(0, answer("field", "KD-2048-7731-0099-".repeat(5)));
        for (let i = model.rows.count; i < 7; i++)
            model.rows.append(answer("field-" + i));
        const screen = createTemporaryObject(screens, root);
        verify(waitForPolish(Window.window));
        const more = findChild(screen, "more-answers");
        verify(more.visible);
        verify(more.height <= Style.row.answer);
    }

    function test_where_an_answer_ends_no_sign_is_parted_data() {
        return ["\ud83d\ude00", "กำ้", "किं"].map(sign => ({
                    tag: sign,
                    sign: sign
                }));
    }

    function test_where_an_answer_ends_no_sign_is_parted(row) {
        model.rows.insert(0, answer("field", row.sign.repeat(400)));
        const screen = createTemporaryObject(screens, root);
        const line = findChild(screen, "change-field").parent as ReviewRow;
        verify(waitForPolish(Window.window));
        verify(line.shown.length > row.sign.length);
        compare((line.shown.length - 1) % row.sign.length, 0);
    }

    function test_rows_and_buttons_stay_apart_data() {
        return formats();
    }

    function test_rows_and_buttons_stay_apart(row) {
        show(row.size);
        for (let i = 0; i < 6; i++)
            model.rows.append(answer("field-" + i));
        const screen = createTemporaryObject(screens, root);
        inWindow(screen, "more-answers");
        const first = findChild(screen, "change-service");
        const next = findChild(screen, row.tag === "portrait" ? "change-phone" : "change-field-0");
        const end = first.mapToItem(screen, 0, first.height).y;
        verify(end <= topOf(screen, next.objectName), "one Change above the other");
        verify(next.mapToItem(screen, 0, next.height).y <= topOf(screen, "more-answers"));
    }

    function test_many_answers_come_page_by_page() {
        for (let i = 0; i < 6; i++)
            model.rows.append(answer("field-" + i));
        const screen = createTemporaryObject(screens, root);
        verify(!findChild(screen, "change-field-5").visible);
        touch(screen, "more-answers");
        verify(findChild(screen, "change-field-5").visible);
        verify(!findChild(screen, "change-service").visible);
        touch(screen, "more-answers");
        verify(findChild(screen, "change-service").visible);
    }

    function answer(id: string, value = "Passport"): var {
        return {
            rowId: id,
            icon: "ask",
            labelId: id === "phone" ? "rev.phone" : "rev.service",
            label: "",
            valueId: "",
            value: id === "phone" ? "+44 7700 900 123" : value,
            changeable: true
        };
    }

    function init() {
        Style.reducedMotion = true;
        model.rows.clear();
        model.rows.append(answer("service"));
        model.rows.append(answer("phone"));
        changed.clear();
        asked.clear();
    }

    ReviewViewModel {
        id: model

        step: 5
        steps: 4
    }

    SignalSpy {
        id: changed

        target: model
        signalName: "change"
    }

    SignalSpy {
        id: asked

        target: model
        signalName: "getTicket"
    }

    Component {
        id: screens

        ReviewScreen {
            width: Style.width
            height: Style.height
            viewModel: model
        }
    }
}
