pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components

TestCase {
    id: root

    name: "ServiceCard"
    when: windowShown
    visible: true
    width: 1080
    height: 1200

    function init() {
        failOnWarning(/.*/);
        Style.windowWidth = 1080;
        Style.windowHeight = 1920;
        Style.textScale = 1;
        Style.contrast = Style.Contrast.Standard;
        chosen.clear();
        refused.clear();
        locked.clear();
        tryCompare(InputGuard, "open", true);
    }

    function test_all_that_is_known_is_spoken_data() {
        return [
            {
                tag: "people and wait",
                people: "6 people",
                wait: "18 min wait",
                spoken: "Moving home, Tell us, 6 people, 18 min wait"
            },
            {
                tag: "wait alone",
                people: "",
                wait: "18 min wait",
                spoken: "Moving home, Tell us, 18 min wait"
            },
            {
                tag: "nothing",
                people: "",
                wait: "",
                spoken: "Moving home, Tell us"
            }
        ];
    }

    function test_all_that_is_known_is_spoken(data) {
        card.people = data.people;
        card.wait = data.wait;
        compare(card.Accessible.name, data.spoken);
        compare(card.footed, data.people !== "" || data.wait !== "");
    }

    function test_a_closed_service_says_when_it_opens_and_is_not_chosen() {
        card.closedText = "Opens at 13:00";
        mouseClick(card);
        compare(chosen.count, 0);
        verify(card.Accessible.name.includes("Opens at 13:00"));
        compare(card.lip, 0);
        card.closedText = "";
        mouseClick(card);
        compare(chosen.count, 1);
    }

    function test_however_a_closed_service_is_pressed_it_says_why_data() {
        return [
            {
                tag: "touch",
                press: () => mouseClick(card)
            },
            {
                tag: "key",
                press: () => keyClick(Qt.Key_Return)
            },
            {
                tag: "assistive technology",
                press: () => card.Accessible.pressAction()
            }
        ];
    }

    function test_however_a_closed_service_is_pressed_it_says_why(data) {
        card.closedText = "Opens at 13:00";
        card.people = card.wait = "";
        card.forceActiveFocus(Qt.TabFocusReason);
        card.focusReason = Qt.TabFocusReason;
        const foot = card.contentItem.children[1] as CardFooter;
        tryCompare(foot, "color", Style.colors.warn);
        data.press();
        compare(refused.count, 1);
        compare(locked.count, 1);
        compare(chosen.count, 0);
        compare(foot.color, Style.colors.warnInk);
        compare(foot.ink, Style.colors.warn);
        compare(card.Accessible.name, "Moving home, Tell us, Opens at 13:00");
        tryCompare(foot, "color", Style.colors.warn);
        card.closedText = "";
    }

    function test_a_title_shrinks_into_a_low_card() {
        Style.windowWidth = 1024;
        Style.windowHeight = 768;
        Style.textScale = 1.5;
        Style.tallScript = true;
        const head = low.contentItem.children[0];
        const title = found(head, low.title);
        verify(title.contentHeight <= head.height, title.contentHeight + " in " + head.height);
        verify(title.font.pixelSize >= 24);
        compare(title.truncated, false);
        Style.tallScript = false;
    }

    function found(item: Item, text: string): RoleText {
        if ((item as RoleText)?.text === text)
            return item as RoleText;
        for (const child of item.children) {
            const inside = found(child, text);
            if (inside)
                return inside;
        }
        return null;
    }

    ServiceCard {
        id: low

        y: 300
        width: 480
        height: 132
        title: "Passport and identity card"
        iconName: "id-card"
        wait: "18 min wait"
    }

    ServiceCard {
        id: card

        width: 480
        height: 246
        title: "Moving home"
        description: "Tell us"
        iconName: "home"
    }

    SignalSpy {
        id: chosen

        target: card
        signalName: "activated"
    }

    SignalSpy {
        id: refused

        target: card
        signalName: "refused"
    }

    SignalSpy {
        id: locked

        target: InputGuard
        signalName: "refused"
    }
}
