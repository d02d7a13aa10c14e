pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components

TestCase {
    id: root

    name: "Backdrop"
    when: windowShown
    visible: true
    width: 200
    height: 200

    function init() {
        failOnWarning(/.*/);
        Style.windowWidth = 1080;
        Style.windowHeight = 1920;
        Style.contrast = Style.Contrast.Standard;
    }

    function cleanup() {
        Style.look = {};
    }

    function test_without_a_picture_it_is_the_stage() {
        Style.look = {};
        const ground = createTemporaryObject(grounds, root);
        verify(!ground.pictured);
        verify(Qt.colorEqual(grabImage(ground).pixel(100, 100), Style.colors.hero));
    }

    function test_a_picture_lies_under_a_veil_of_the_stage() {
        Style.look = {
            background: Qt.resolvedUrl("../../../../tests/themes/harbour/logo.svg"),
            veil: 1
        };
        const ground = createTemporaryObject(grounds, root);
        tryVerify(() => ground.pictured);
        verify(Qt.colorEqual(grabImage(ground).pixel(100, 130), Style.colors.hero));
        Style.look = {
            background: Qt.resolvedUrl("../../../../tests/themes/harbour/logo.svg"),
            veil: 0
        };
        verify(!Qt.colorEqual(grabImage(ground).pixel(100, 130), Style.colors.hero));
    }

    Component {
        id: grounds

        Backdrop {
            width: 200
            height: 200
        }
    }
}
