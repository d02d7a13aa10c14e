pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components

TestCase {
    id: root

    name: "Stage"
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

    function test_the_step_is_said_and_drawn() {
        compare(stage.stepLabel, "Step 2 of 4");
        compare(stage.implicitHeight, 776);
    }

    function test_the_doorway_makes_room_where_text_is_large() {
        compare(stage.textWidth, 668);
        Style.textScale = 1.5;
        compare(stage.textWidth, 984);
    }

    function test_an_icon_of_direction_is_mirrored_and_others_are_not_data() {
        return [
            {
                tag: "arrow-left",
                mirrored: true
            },
            {
                tag: "sign-out",
                mirrored: true
            },
            {
                tag: "restart",
                mirrored: false
            },
            {
                tag: "clock",
                mirrored: false
            }
        ];
    }

    function test_an_icon_of_direction_is_mirrored_and_others_are_not(data) {
        icon.name = data.tag;
        compare(icon.transform[0].xScale, data.mirrored ? -1 : 1);
    }

    Stage {
        id: stage

        width: 1080
        question: "How would you like to talk to us?"
        step: 2
        total: 4
        iconName: "people"
    }

    Item {
        LayoutMirroring.enabled: true
        LayoutMirroring.childrenInherit: true

        Icon {
            id: icon

            name: "clock"
        }
    }
}
