pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components
import Kiosk.Screens

TestCase {
    id: root

    name: "LanguageChoice"
    when: windowShown
    visible: true
    width: 1080
    height: 1100

    function init() {
        failOnWarning(/.*/);
        Style.windowWidth = 1080;
        Style.windowHeight = 1920;
        Style.textScale = 1;
        tryCompare(InputGuard, "open", true);
    }

    function fill(count: int) {
        model.clear();
        for (let place = 0; place < count; place++)
            model.append({
                code: "l" + place,
                name: "Language " + place,
                rightToLeft: false,
                chosen: place === 0
            });
    }

    function shown(): int {
        return Array.from({
            length: model.count
        }, (_, place) => findChild(choice, "language-l" + place)).filter(one => one !== null).length;
    }

    function test_few_languages_have_one_page() {
        fill(6);
        compare(shown(), 6);
        verify(!findChild(choice, "more-languages").visible);
    }

    function test_a_page_fills_its_rows_and_every_language_has_its_page() {
        fill(28);
        const more = findChild(choice, "more-languages");
        verify(more.visible);
        compare((shown() + 1) % choice.across, 0);
        let seen = 0;
        for (let page = 0; page < Math.ceil(28 / choice.pageSize); page++) {
            seen += shown();
            tryCompare(InputGuard, "open", true);
            tryVerify(() => more.x > 0 || more.y > 0);
            mouseClick(more);
        }
        compare(seen, 28);
        compare(choice.first, 0);
    }

    ListModel {
        id: model
    }

    LanguageChoice {
        id: choice

        width: 984
        height: 900
        languages: model
    }
}
