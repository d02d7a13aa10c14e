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

    SignalSpy {
        id: opened

        target: field
        signalName: "prefixActivated"
    }
}
