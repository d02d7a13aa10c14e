pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components

TestCase {
    id: root

    name: "Header"
    when: windowShown
    visible: true
    width: 1080
    height: 400

    function init() {
        failOnWarning(/.*/);
        Style.windowWidth = 1080;
        Style.windowHeight = 1920;
        Style.textScale = 1;
        header.organisation = "Ostbrook Public Services";
    }

    function named(text: string): Item {
        return look(header, text);
    }

    function look(item: Item, text: string): Item {
        if (item.visible && (item as Text)?.text === text)
            return item;
        for (const child of item.children) {
            const found = look(child, text);
            if (found)
                return found;
        }
        return null;
    }

    function test_it_says_who_where_and_when() {
        verify(named("Ostbrook Public Services"));
        verify(named("Central Office"));
        verify(named("10:24"));
        header.clockShown = false;
        verify(!named("10:24"));
        header.clockShown = true;
    }

    function test_a_small_screen_leaves_the_office_out() {
        Style.windowWidth = 1024;
        Style.windowHeight = 768;
        verify(!named("Central Office"));
    }

    function test_a_long_name_ends_before_the_clock_data() {
        return [
            {
                tag: "beside nothing",
                demo: false
            },
            {
                tag: "beside Demo",
                demo: true
            }
        ];
    }

    function test_a_long_name_ends_before_the_clock(data) {
        header.demo = data.demo;
        header.organisation = "Bürgeramt der Verbandsgemeinde Ostbrook an der Unteren Aue";
        const name = named(header.organisation) as Text;
        const clock = named("10:24");
        verify(name.mapToItem(header, name.contentWidth, 0).x < clock.mapToItem(header, 0, 0).x);
        compare(name.truncated, false);
        header.demo = false;
    }

    function test_an_office_is_never_set_larger_than_its_organisation() {
        header.organisation = "Bürgeramt der Verbandsgemeinde Ostbrook Aue";
        const name = named(header.organisation) as Text;
        const place = named("Central Office") as Text;
        verify(name.font.pixelSize < Style.type.organisation.pixelSize);
        verify(place.font.pixelSize <= name.font.pixelSize);
        header.organisation = "Ostbrook";
        compare((named("Central Office") as Text).font.pixelSize, Style.type.office.pixelSize);
    }

    function test_its_words_become_light_as_the_ground_becomes_dark() {
        const name = named("Ostbrook Public Services") as Text;
        compare(name.color, Style.colors.ink);
        header.dark = true;
        compare(name.color, Style.colors.ink);
        tryCompare(name, "color", Style.colors.heroInk);
        compare((named("Central Office") as Text).color, Style.colors.heroInk);
        header.dark = false;
        tryCompare(name, "color", Style.colors.ink);
    }

    Header {
        id: header

        width: 1080
        organisation: ""
        office: "Central Office"
        clock: "10:24"
        demo: false
    }
}
