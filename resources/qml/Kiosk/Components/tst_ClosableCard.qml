pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Components

TestCase {
    id: root

    name: "ClosableCard"
    when: windowShown
    visible: true
    width: 1080
    height: 600

    function init() {
        failOnWarning(/.*/);
        card.closedText = "";
        chosen.clear();
        refused.clear();
        told.clear();
        tryCompare(InputGuard, "open", true);
    }

    function test_an_open_card_has_a_lip_and_is_chosen() {
        verify(card.lip > 0);
        verify(body() instanceof LipBox);
        mouseClick(card);
        compare(chosen.count, 1);
        verify(!card.telling);
    }

    function test_a_closed_card_has_no_lip_and_says_why_it_is_not_chosen() {
        card.closedText = "Opens at 13:00";
        compare(card.lip, 0);
        verify(body() instanceof DashedBox);
        mouseClick(card);
        compare(chosen.count, 0);
        compare(refused.count, 1);
        compare(told.signalArguments[0][0], "Opens at 13:00");
        verify(card.telling);
        tryCompare(card, "telling", false);
    }

    function test_its_words_are_their_own_only_form() {
        card.closedText = "Opens at 13:00";
        compare(card.closedForms, ["Opens at 13:00"]);
    }

    function body(): Item {
        return (card.background as Loader).item as Item;
    }

    SignalSpy {
        id: chosen

        target: card
        signalName: "activated"
    }

    SignalSpy {
        id: told

        target: Spoken
        signalName: "told"
    }

    SignalSpy {
        id: refused

        target: card
        signalName: "refused"
    }

    ClosableCard {
        id: card

        width: 480
        height: 240
        text: "Passport"
    }
}
