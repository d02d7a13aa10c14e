pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components

TestCase {
    id: root

    name: "Choices"
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

    function test_an_option_says_whether_it_is_on_and_leaves_the_state_to_its_owner() {
        compare(option.Accessible.role, Accessible.RadioButton);
        verify(option.Accessible.checkable);
        mouseClick(option);
        verify(!option.on);
        option.on = true;
        verify(option.Accessible.checked);
        option.multiple = true;
        compare(option.Accessible.role, Accessible.CheckBox);
        compare(option.Accessible.description, "At the counter");
    }

    function test_a_language_has_its_own_direction() {
        verify(!english.LayoutMirroring.enabled);
        verify(arabic.LayoutMirroring.enabled);
        compare(arabic.Accessible.name, "العربية, ابدأ");
    }

    function test_a_channel_says_all_it_knows() {
        compare(channel.Accessible.name, "Phone call, We call you, You can leave");
    }

    function test_a_long_fact_ends_inside_its_card_data() {
        return [
            {
                tag: "short",
                place: "Stay",
                shrunk: false
            },
            {
                tag: "long",
                place: "Μπορείτε να φύγετε από εδώ",
                shrunk: true
            }
        ];
    }

    function test_a_long_fact_ends_inside_its_card(row) {
        Style.windowWidth = 1024;
        Style.windowHeight = 768;
        const card = createTemporaryObject(narrow, root, {
            place: row.place
        });
        const fact = find(card, row.place);
        verify(fact.mapToItem(card, fact.width, 0).x <= card.width - card.rightPadding);
        compare(fact.implicitWidth > fact.width, row.shrunk);
    }

    function find(item: Item, text: string): Text {
        const label = item as Text;
        if (label?.text === text)
            return label;
        for (const child of item.children) {
            const found = find(child, text);
            if (found)
                return found;
        }
        return null;
    }

    Component {
        id: narrow

        ChannelCard {
            width: 312
            height: 300
            title: "Phone call"
            iconName: "phone"
            leaving: true
        }
    }

    function test_a_wait_and_people_that_fit_only_briefly_ask_for_that() {
        Style.windowWidth = 1920;
        const card = createTemporaryObject(wide, root, {
            place: "3 people",
            wait: "20 min wait",
            briefWait: "20 to 25 min"
        });
        verify(!card.tight);
        card.wait = "somewhere between 20 and 25 minutes";
        verify(card.tight);
        card.brief = true;
        verify(card.tight, "whatever is shown, the long wait does not fit");
        const wait = find(card, "20 to 25 min");
        const people = find(card, "3 people");
        tryVerify(() => wait.mapToItem(card, 0, 0).y === people.mapToItem(card, 0, 0).y);
        verify(card.Accessible.name.includes("somewhere between"));
    }

    function test_cards_beside_each_other_keep_their_titles_level() {
        Style.windowWidth = 1920;
        const knowing = createTemporaryObject(wide, root, {
            place: "3 people"
        });
        const unknowing = createTemporaryObject(wide, root, {
            factsKept: true
        });
        const alone = createTemporaryObject(wide, root);
        const titles = [knowing, unknowing, alone].map(card => find(card, "Phone call").mapToItem(card, 0, 0).y);
        verify(titles[0] > 300, "at the foot");
        fuzzyCompare(titles[0], titles[1], 1);
        verify(titles[2] > titles[0]);
    }

    Component {
        id: wide

        ChannelCard {
            width: 592
            height: 488
            title: "Phone call"
            iconName: "phone"
            placeIcon: "people"
        }
    }

    function test_a_closed_large_card_says_when_it_opens_on_its_own_ground() {
        const card = createTemporaryObject(wide, root, {
            closedText: "Opens at 13:00"
        });
        const find = item => item instanceof ClosedFact ? item : item.children.reduce((found, child) => found ?? find(child), null);
        tryVerify(() => find(card)?.width > 0);
        const fact = find(card);
        const chosen = createTemporaryObject(spies, card, {
            target: card
        });
        compare(card.Accessible.name, "Phone call, Opens at 13:00");
        compare(card.lip, 0);
        verify(Qt.colorEqual(fact.color, Style.colors.warn));
        mouseClick(card);
        compare(chosen.count, 0);
        verify(Qt.colorEqual(fact.color, Style.colors.warnInk));
        verify(Qt.colorEqual(fact.ink, Style.colors.warn));
        tryVerify(() => Qt.colorEqual(fact.color, Style.colors.warn));
        card.closedText = "";
        tryVerify(() => find(card) === null);
        mouseClick(card);
        compare(chosen.count, 1);
    }

    Component {
        id: spies

        SignalSpy {
            signalName: "activated"
        }
    }

    function test_a_row_says_what_its_change_changes() {
        const change = row.children.find(child => child.text === "Change");
        compare(change.Accessible.name, "Change: Phone");
        mouseClick(change);
        compare(changed.count, 1);
    }

    Option {
        id: option

        width: 400
        text: "ID card"
        line: "At the counter"
    }

    LanguageTile {
        id: english

        y: 200
        name: "English"
        startWord: "Start"
    }

    LanguageTile {
        id: arabic

        y: 300
        name: "العربية"
        startWord: "ابدأ"
        rightToLeft: true
        tallScript: true
    }

    ChannelCard {
        id: channel

        y: 400
        width: 984
        title: "Phone call"
        line: "We call you"
        iconName: "phone"
        place: "You can leave"
        leaving: true
    }

    ReviewRow {
        id: row

        y: 700
        width: 984
        iconName: "mobile"
        label: "Phone"
        value: "+44 7700 900 123"
        forceLeftToRight: true
    }

    SignalSpy {
        id: changed

        target: row
        signalName: "changeRequested"
    }
}
