pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components

TestCase {
    id: root

    name: "Ticket"
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

    function test_the_number_is_one_heading_and_fits() {
        compare(number.Accessible.role, Accessible.Heading);
        compare(number.Accessible.name, "Your number A104");
        compare(number.fit, 1);
        number.number = "ABCDE12345";
        verify(number.fit < 1);
        number.number = "A104";
        number.largest = 0.9;
        compare(number.fit, 0.9);
    }

    function test_a_ring_closes_with_the_seconds() {
        Style.reducedMotion = true;
        ring.seconds = 15;
        compare(ring.portion, 0.5);
        ring.seconds = 0;
        compare(ring.portion, 0);
        Style.reducedMotion = false;
    }

    function test_the_sentence_has_the_number_of_seconds() {
        compare(clears.text, "Screen clears in 24 seconds");
    }

    function test_the_slot_is_half_as_wide_on_a_small_display() {
        compare(slot.implicitWidth, 416);
        Style.windowWidth = 1024;
        Style.windowHeight = 768;
        compare(slot.implicitWidth, 208);
    }

    function test_a_notice_is_announced_with_all_it_says() {
        compare(notice.Accessible.role, Accessible.AlertMessage);
        compare(notice.Accessible.name, "Out of paper Your place is saved.");
    }

    TicketNumber {
        id: number

        width: 984
        number: "A104"
    }

    CountdownRing {
        id: ring

        seconds: 30
        total: 30
    }

    ClearsIn {
        id: clears

        seconds: 24
        total: 30
    }

    TicketSlot {
        id: slot

        number: "A104"
    }

    Notice {
        id: notice

        title: "Out of paper"
        line: "Your place is saved."
        iconName: "paper"
    }
}
