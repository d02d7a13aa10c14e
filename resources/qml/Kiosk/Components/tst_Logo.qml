pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components

TestCase {
    id: root

    readonly property url wide: Qt.resolvedUrl("../../../../tests/themes/harbour/logo.svg")

    name: "Logo"
    when: windowShown
    visible: true
    width: 600
    height: 200

    function init() {
        failOnWarning(/.*/);
        Style.windowWidth = 1080;
        Style.windowHeight = 1920;
        Style.contrast = Style.Contrast.Standard;
        Style.look = {};
    }

    function cleanup() {
        Style.contrast = Style.Contrast.Standard;
        Style.look = {};
    }

    function test_the_header_has_the_mark_until_there_is_a_logo() {
        const header = createTemporaryObject(headers, root);
        const mark = findChild(header, "header-mark");
        compare(mark.width, Style.metrics.markSize);
        verify(!mark.branded);
        Style.look = {
            logo: root.wide
        };
        tryVerify(() => mark.branded);
        verify(mark.width > Style.metrics.markSize);
        header.dark = true;
        tryVerify(() => mark.own.plated);
    }

    function test_a_logo_that_cannot_be_shown_leaves_the_mark() {
        ignoreWarning(/Cannot open/);
        Style.look = {
            logo: Qt.resolvedUrl("none.svg")
        };
        const header = createTemporaryObject(headers, root);
        const mark = findChild(header, "header-mark");
        verify(!mark.branded);
        compare(mark.width, Style.metrics.markSize);
    }

    function test_a_logo_keeps_its_shape() {
        Style.look = {
            logo: root.wide
        };
        const logo = createTemporaryObject(logos, root);
        tryVerify(() => logo.shown);
        compare(logo.height, Style.metrics.markSize);
        fuzzyCompare(logo.width / logo.height, 132 / 72, 0.03);
        verify(!logo.plated);
    }

    function test_on_a_dark_ground_it_stands_on_a_plate() {
        Style.look = {
            logo: root.wide
        };
        const logo = createTemporaryObject(logos, root, {
            dark: true
        });
        tryVerify(() => logo.shown);
        verify(logo.plated);
        const corner = grabImage(logo).pixel(Math.round(logo.width / 2), 2);
        compare(`${corner}`, "#ffffff");
    }

    function test_a_logo_of_its_own_for_dark_grounds_needs_no_plate() {
        Style.look = {
            logo: root.wide,
            logoOnDark: root.wide
        };
        const logo = createTemporaryObject(logos, root, {
            dark: true
        });
        tryVerify(() => logo.shown);
        verify(!logo.plated);
    }

    function test_the_dark_scheme_is_dark_ground_everywhere() {
        Style.look = {
            logo: root.wide,
            dark: true
        };
        const logo = createTemporaryObject(logos, root);
        tryVerify(() => logo.shown);
        verify(logo.plated);
    }

    function test_high_contrast_has_no_pictures_of_the_site() {
        Style.look = {
            logo: root.wide,
            background: root.wide,
            tokens: {
                primary: "#7A1F4B"
            }
        };
        const before = Style.standard.primary;
        Style.contrast = Style.Contrast.Dark;
        compare(`${Style.site.logo}`, "");
        compare(`${Style.site.background}`, "");
        compare(`${Style.colors.primary}`, "#ffd400");
        compare(`${before}`, "#7a1f4b");
        Style.look = {
            tokens: {
                primary: "#0A4E5B"
            }
        };
    }

    Component {
        id: headers

        Header {
            organisation: "Harbour Office"
            office: ""
            clock: "10:24"
        }
    }

    Component {
        id: logos

        Logo {}
    }
}
