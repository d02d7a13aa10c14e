pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Testing
import Kiosk.ViewModels

ScreenCase {
    id: root

    name: "Overlays"

    function test_the_idle_question_is_answered_once_data() {
        return formats();
    }

    function test_the_idle_question_is_answered_once(row) {
        show(row.size);
        const overlay = createTemporaryObject(idle, root);
        verify(!overlay.visible);
        model.idleSeconds = 20;
        tryVerify(() => overlay.visible);
        verify(said(overlay, qsTrId("idle.body", 20)));
        touch(overlay, "idle-stay");
        compare(stayed.count, 1);
        touch(overlay, "idle-leave");
        compare(departed.count, 1);
    }

    function test_the_idle_question_keeps_touches_from_the_screen() {
        const below = createTemporaryObject(area, root);
        const overlay = createTemporaryObject(idle, root);
        mouseClick(root, 100, 100);
        compare(below.touches, 1);
        model.idleSeconds = 20;
        tryVerify(() => overlay.visible);
        mouseClick(root, 100, 100);
        compare(below.touches, 1);
    }

    function test_a_language_is_chosen_once_data() {
        return formats();
    }

    function test_a_language_is_chosen_once(row) {
        show(row.size);
        const overlay = createTemporaryObject(languages, root);
        verify(!overlay.visible);
        model.pickingLanguage = true;
        inWindow(overlay, "language-ar");
        inWindow(overlay, "close-languages");
        verify(findChild(overlay, "language-en-US").Accessible.checked);
        touch(overlay, "language-ar");
        compare(chosen.count, 1);
        compare(chosen.signalArguments[0][0], "ar");
        touch(overlay, "close-languages");
        compare(toggled.count, 1);
    }

    function test_many_languages_are_turned_page_by_page_data() {
        return formats();
    }

    function test_many_languages_are_turned_page_by_page(row) {
        show(row.size);
        const overlay = createTemporaryObject(languages, root);
        model.pickingLanguage = true;
        verify(!findChild(overlay, "more-languages").visible);
        for (let at = 0; at < 25; ++at)
            model.languages.append({
                code: "x" + at,
                name: "Language " + at,
                rightToLeft: false,
                chosen: false
            });
        const seen = [];
        for (let pages = 0; !findChild(overlay, "language-x24"); ++pages) {
            verify(pages < 9);
            for (let at = 0; at < 24; ++at)
                if (findChild(overlay, "language-x" + at))
                    seen.push(at);
            inWindow(overlay, "more-languages");
            touch(overlay, "more-languages");
        }
        compare(seen[0], 0);
        verify(!findChild(overlay, "language-x0"));
        touch(overlay, "language-x24");
        compare(chosen.signalArguments[0][0], "x24");
        touch(overlay, "more-languages");
        verify(findChild(overlay, "language-ar"));
    }

    function cleanup() {
        while (model.languages.count > 2)
            model.languages.remove(2);
    }

    function init() {
        Style.reducedMotion = true;
        model.idleSeconds = -1;
        model.pickingLanguage = false;
        for (const spy of [stayed, departed, chosen, toggled])
            spy.clear();
    }

    KioskViewModel {
        id: model

        languages: ListModel {
            ListElement {
                code: "en-US"
                name: "English"
                rightToLeft: false
                chosen: true
            }
            ListElement {
                code: "ar"
                name: "العربية"
                rightToLeft: true
                chosen: false
            }
        }
    }

    SignalSpy {
        id: stayed

        target: model
        signalName: "moreTime"
    }

    SignalSpy {
        id: departed

        target: model
        signalName: "startOver"
    }

    SignalSpy {
        id: chosen

        target: model
        signalName: "chooseLanguage"
    }

    SignalSpy {
        id: toggled

        target: model
        signalName: "toggleLanguages"
    }

    Component {
        id: area

        MouseArea {
            property int touches: 0

            width: Style.width
            height: Style.height
            onClicked: touches += 1
        }
    }

    Component {
        id: idle

        IdleOverlay {
            width: Style.width
            height: Style.height - Style.metrics.barHeight
            viewModel: model
        }
    }

    Component {
        id: languages

        LanguageOverlay {
            width: Style.width
            height: Style.height - Style.metrics.barHeight
            viewModel: model
        }
    }
}
