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
}
