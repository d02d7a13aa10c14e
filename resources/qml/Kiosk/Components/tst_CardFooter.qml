pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components

TestCase {
    id: root

    name: "CardFooter"
    when: windowShown
    visible: true
    width: 1080
    height: 400

    function init() {
        failOnWarning(/.*/);
        Style.windowWidth = 1080;
        Style.windowHeight = 1920;
        Style.textScale = 1;
    }

    function test_people_move_closer_before_they_give_way_to_the_wait_data() {
        return [
            {
                tag: "both",
                wait: "18 min wait",
                signs: 36,
                people: true,
                waitAtEnd: true
            },
            {
                tag: "both, closer",
                wait: "20–22 min wait",
                signs: 28,
                people: true,
                waitAtEnd: true
            },
            {
                tag: "the wait alone",
                wait: "about 20 to 22 minutes",
                signs: 36,
                people: false,
                waitAtEnd: false
            },
            {
                tag: "people, before a wait of two lines",
                wait: "somewhere between 20 and 22 minutes",
                signs: 36,
                people: true,
                waits: false
            }
        ];
    }

    function test_people_move_closer_before_they_give_way_to_the_wait(data) {
        foot.wait = data.wait;
        const facts = foot.children.filter(child => child instanceof IconFact);
        tryVerify(() => facts[0].visible === data.people);
        compare(facts[1].visible, data.waits ?? true);
        if (!facts[1].visible)
            return;
        compare(facts[1].iconSize, data.signs);
        tryVerify(() => data.waitAtEnd === facts[1].x > foot.width / 3);
        tryVerify(() => facts[1].x + facts[1].width <= foot.width - foot.inset + 1);
        tryVerify(() => !data.people || facts[0].x + facts[0].width < facts[1].x);
    }

    function test_the_wait_is_said_briefly_where_the_page_asks_for_it() {
        foot.wait = "20–22 min wait";
        foot.briefWait = "20–22 min";
        verify(foot.tight);
        foot.brief = true;
        const facts = foot.children.filter(child => child instanceof IconFact);
        compare(facts[1].text, "20–22 min");
        compare(facts[1].iconSize, 36);
        verify(facts[0].visible);
        verify(foot.tight, "whatever is shown, the long wait does not fit");
        foot.brief = false;
        foot.wait = "18 min wait";
        verify(!foot.tight);
    }

    function test_where_not_even_a_brief_wait_fits_beside_people_it_stands_alone() {
        foot.wait = "somewhere between 20 and 22 minutes from now on";
        foot.briefWait = "about 20 to 22 minutes";
        foot.brief = true;
        const facts = foot.children.filter(child => child instanceof IconFact);
        tryCompare(facts[1], "text", "about 20 to 22 minutes");
        verify(!facts[0].visible);
        foot.brief = false;
        foot.wait = "";
    }

    function test_a_wait_that_stands_alone_is_brief_where_one_of_the_page_must_be() {
        foot.width = 300;
        foot.wait = "20–22 min wait";
        foot.briefWait = "20–22 min";
        foot.brief = true;
        foot.people = "Somewhat more than 5 people";
        const facts = foot.children.filter(child => child instanceof IconFact);
        compare(facts[1].text, "20–22 min wait");
        verify(!foot.cramped);
        foot.terse = true;
        compare(facts[1].text, "20–22 min");
        foot.wait = "somewhere between 20 and 22 minutes";
        verify(foot.cramped);
        foot.terse = false;
        foot.brief = false;
        foot.people = "5 people";
        foot.wait = "";
        foot.width = 476;
    }

    function test_a_closed_service_says_when_it_opens() {
        foot.closedForms = ["Opens at 13:00", "13:00"];
        const facts = foot.children.filter(child => child instanceof IconFact);
        compare(facts[0].text, "Opens at 13:00");
        compare(facts[0].iconName, "lock");
        verify(!facts[1].visible);
        foot.closedForms = [];
    }

    function test_a_day_that_does_not_fit_is_said_briefly() {
        foot.closedForms = ["Open again: Wednesday, 13:00", "Open again: Wed, 13:00", "Wed, 13:00"];
        const facts = foot.children.filter(child => child instanceof IconFact);
        for (const [width, form] of [[700, 0], [420, 1], [240, 2], [60, 2]]) {
            foot.width = width;
            tryCompare(facts[0], "text", foot.closedForms[form]);
            if (width > 60)
                tryVerify(() => facts[0].x + facts[0].width <= foot.width - foot.inset + 1);
        }
        foot.width = 476;
        foot.closedForms = [];
    }

    CardFooter {
        id: foot

        width: 476
        people: "5 people"
    }
}
