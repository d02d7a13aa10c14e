pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Testing
import Kiosk.ViewModels

ScreenCase {
    id: root

    name: "QuestionScreen"

    function test_an_answer_is_touched_once_data() {
        return formats();
    }

    function test_an_answer_is_touched_once(row) {
        show(row.size);
        const screen = createTemporaryObject(screens, root);
        inWindow(screen, "option-a");
        inWindow(screen, "option-b");
        touch(screen, "option-b");
        compare(touched.count, 1);
        compare(touched.signalArguments[0][0], "b");
        touch(screen, "continue");
        compare(proceeded.count, 1);
    }

    function test_the_chosen_answer_is_marked_and_said() {
        const screen = createTemporaryObject(screens, root);
        verify(findChild(screen, "option-a").Accessible.checked);
        verify(!findChild(screen, "option-b").Accessible.checked);
        model.options.setProperty(1, "selected", true);
        verify(findChild(screen, "option-b").Accessible.checked);
    }

    function test_one_or_several_answers_have_their_role_data() {
        return [
            {
                tag: "choice",
                role: Accessible.RadioButton
            },
            {
                tag: "yes-no",
                role: Accessible.RadioButton
            },
            {
                tag: "multiple-choice",
                role: Accessible.CheckBox
            }
        ];
    }

    function test_one_or_several_answers_have_their_role(row) {
        model.kind = row.tag;
        const screen = createTemporaryObject(screens, root);
        compare(findChild(screen, "option-a").Accessible.role, row.role);
    }

    function test_the_answers_are_a_group_named_by_the_question() {
        const screen = createTemporaryObject(screens, root) as QuestionScreen;
        let group = findChild(screen, "option-a").parent;
        while (group.Accessible.role !== Accessible.Grouping)
            group = group.parent;
        verify(screen.question !== "");
        compare(group.Accessible.name, screen.question);
    }

    function test_yes_and_no_are_said_in_the_visitors_language() {
        const screen = createTemporaryObject(screens, root);
        verify(!said(screen, qsTrId("yes")));
        model.options.setProperty(0, "labelId", "yes");
        verify(said(screen, qsTrId("yes")));
    }

    function test_more_answers_are_behind_the_last_one() {
        const screen = createTemporaryObject(screens, root);
        compare(fitted.signalArguments[fitted.count - 1][0], 5);
        model.moreCount = 2;
        touch(screen, "more-options");
        compare(turned.count, 1);
    }

    function test_what_is_wrong_is_told_under_the_advice_which_stays() {
        const screen = createTemporaryObject(screens, root);
        verify(said(screen, qsTrId("q.help")));
        model.faultId = "fault.choice_missing";
        verify(waitForPolish(Window.window));
        const [advice, problem] = [said(screen, qsTrId("q.help")), said(screen, qsTrId("fault.choice_missing"))];
        verify(advice && problem);
        verify(problem.mapToItem(screen, 0, 0).y >= advice.mapToItem(screen, 0, advice.height).y);
        readAbove(screen, qsTrId("fault.choice_missing"), Style.metrics.sheetTop);
    }

    function test_what_is_wrong_takes_the_place_of_advice_without_room_for_both_data() {
        return formats().filter(row => row.tag !== "portrait");
    }

    function test_what_is_wrong_takes_the_place_of_advice_without_room_for_both(row) {
        show(row.size);
        model.faultId = "fault.choice_missing";
        const screen = createTemporaryObject(screens, root);
        verify(!said(screen, qsTrId("q.help")));
        readAbove(screen, qsTrId("fault.choice_missing"), Style.metrics.sheetTop);
    }

    function test_what_numbers_are_taken_is_told() {
        model.kind = "number";
        const screen = createTemporaryObject(screens, root);
        model.faultLimits = ["1", "12"];
        model.faultId = "fault.number_between";
        verify(said(screen, "Please type a number from 1 to 12."));
    }

    function test_the_services_own_advice_wins() {
        const screen = createTemporaryObject(screens, root);
        model.help = "Look at the front page.";
        verify(said(screen, "Look at the front page."));
        verify(!said(screen, qsTrId("q.help")));
    }

    function test_a_long_question_pushes_nothing_under_the_field_data() {
        return scripts();
    }

    function test_a_long_question_pushes_nothing_under_the_field(row) {
        show(row.size);
        Style.tallScript = row.tall;
        model.kind = "text";
        model.question = "Where in our building or in front of it did you lose what you are looking for?";
        model.help = "Tell us as much as you know.";
        const screen = createTemporaryObject(screens, root);
        readAbove(screen, model.question, topOf(screen, "field"));
        if (said(screen, model.help))
            readAbove(screen, model.help, topOf(screen, "field"));
        model.faultId = "fault.text_short";
        readAbove(screen, qsTrId("fault.text_short"), topOf(screen, "field"));
    }

    function test_few_answers_are_large_data() {
        return formats();
    }

    function test_few_answers_are_large(row) {
        show(row.size);
        const screen = createTemporaryObject(screens, root);
        const first = findChild(screen, "option-a");
        const last = findChild(screen, "option-b");
        verify(waitForPolish(Window.window));
        const used = last.mapToItem(first.parent, 0, last.height).y;
        verify(used >= 0.65 * first.parent.parent.height, used + " of " + first.parent.parent.height);
        inWindow(screen, "continue");
        verify(topOf(screen, "continue") >= last.mapToItem(screen, 0, last.height).y);
    }

    function test_each_kind_has_its_keys_data() {
        return [
            {
                tag: "number",
                key: "key-5"
            },
            {
                tag: "date",
                key: "key-5"
            },
            {
                tag: "text",
                key: "key-d"
            }
        ];
    }

    function test_each_kind_has_its_keys(row) {
        model.kind = row.tag;
        const screen = createTemporaryObject(screens, root);
        verify(!findChild(screen, "option-a"));
        touch(screen, row.key);
        compare(pressed.count, 1);
        touch(screen, "continue");
        compare(proceeded.count, 1);
    }

    function test_a_number_that_may_be_negative_has_a_minus() {
        model.kind = "number";
        model.signed = true;
        const screen = createTemporaryObject(screens, root);
        touch(screen, "key--");
        compare(pressed.signalArguments[0][0], "-");
        compare(findChild(screen, "key-clear"), null);
    }

    function init() {
        Style.reducedMotion = true;
        model.kind = "choice";
        model.help = "";
        model.faultId = "";
        model.faultLimits = [];
        model.signed = false;
        model.moreCount = 0;
        model.options.clear();
        for (const value of ["a", "b"])
            model.options.append({
                value: value,
                label: "Answer " + value,
                labelId: "",
                detail: "",
                selected: value === "a"
            });
        for (const spy of [touched, fitted, turned, pressed, proceeded])
            spy.clear();
    }

    QuestionViewModel {
        id: model

        question: "Which document do you need?"
        helpId: "q.help"
    }

    SignalSpy {
        id: touched

        target: model
        signalName: "touch"
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

        QuestionScreen {
            width: Style.width
            height: Style.height
            viewModel: model
        }
    }
}
