pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components

TestCase {
    id: root

    name: "Field"
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
        field.text = "7700 900";
        field.problem = "";
        tryCompare(InputGuard, "open", true);
    }

    function test_it_is_read_with_its_name_its_text_and_what_is_wrong() {
        compare(field.Accessible.role, Accessible.EditableText);
        compare(field.Accessible.name, "Phone");
        compare(field.text, "7700 900");
        field.problem = "Too short.";
        compare(field.Accessible.description, "Too short.");
        compare(field.edge, Style.colors.badInk);
    }

    function test_the_country_opens_where_there_is_a_choice() {
        mouseClick(field, 40, 60);
        compare(opened.count, 1);
        field.prefixChoosable = false;
        mouseClick(field, 40, 60);
        compare(opened.count, 1);
    }

    function test_a_long_text_is_seen_whole_on_two_lines() {
        field.text = "jonathan.featherstone@a-long-name-of-a-company.example.org & <sons>";
        verify(waitForPolish(root.Window.window));
        const fold = findChild(field, "fold") as Text;
        verify(field.folded);
        compare(fold.lineCount, 2);
        verify(fold.text.includes("jonathan"));
        verify(fold.text.includes("&amp;"));
        verify(fold.contentWidth <= fold.width + 1);
        field.text = "x".repeat(300);
        verify(waitForPolish(root.Window.window));
        verify(fold.lineCount <= 2, `${fold.lineCount} lines of ${fold.text.length}`);
        verify(fold.text.startsWith("…"));
        field.text = "7700 900";
        verify(!field.folded);
    }

    function test_what_is_read_leftwards_stands_at_the_right() {
        leftwards.text = "سارة";
        verify(waitForPolish(root.Window.window));
        const typed = said(leftwards, "سارة");
        verify(typed.mapToItem(leftwards, typed.width, 0).x > leftwards.width - 60);
    }

    function said(item: Item, text: string): Item {
        if (item.visible && (item as Text)?.text === text)
            return item;
        for (const child of item.children) {
            const found = said(child, text);
            if (found)
                return found;
        }
        return null;
    }

    function test_it_is_never_mirrored() {
        verify(!field.LayoutMirroring.enabled);
    }

    LayoutMirroring.enabled: true
    LayoutMirroring.childrenInherit: true

    Field {
        id: field

        width: 984
        label: "Phone"
        prefix: "+44"
        text: "7700 900"
        remainder: " – –"
    }

    Field {
        id: leftwards

        y: 300
        width: 984
        label: "Name"
        rightToLeft: true
    }

    SignalSpy {
        id: opened

        target: field
        signalName: "prefixActivated"
    }
}
