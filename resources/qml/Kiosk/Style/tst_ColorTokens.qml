pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style

TestCase {
    name: "ColorTokens"

    function init() {
        failOnWarning(/.*/);
        Style.contrast = Style.Contrast.Standard;
    }

    function test_contrast_of_text_is_seven_to_one_in_every_theme_data() {
        return [
            {
                tag: "standard",
                contrast: Style.Contrast.Standard
            },
            {
                tag: "dark",
                contrast: Style.Contrast.Dark
            },
            {
                tag: "light",
                contrast: Style.Contrast.Light
            }
        ];
    }

    function test_contrast_of_text_is_seven_to_one_in_every_theme(data) {
        Style.contrast = data.contrast;
        const c = Style.colors;
        const pairs = [[c.ink, c.paper], [c.ink2, c.paper], [c.ink, c.sheet], [c.ink2, c.sheet], [c.ink, c.tint50], [c.link, c.control], [c.link, c.functionKey], [c.primaryInk, c.primary], [c.heroInk, c.hero], [c.barInk, c.bar], [c.barOnInk, c.barOn], [c.selectedInk, c.selected], [c.warnInk, c.warn], [c.okInk, c.ok], [c.badInk, c.bad], [c.badInk, c.paper], [c.tileInk, c.tile], [c.doorInk, c.door], [c.amberInk, c.amber], [c.keyPressedInk, c.keyPressed]];
        for (const [ink, ground] of pairs)
            verify(ratio(ink, ground) >= 7, `${ink} on ${ground}: ${ratio(ink, ground)}`);
        verify(ratio(c.amberInk, c.heroBands[3]) >= 3);
        verify(ratio(c.line, c.control) >= 3);
        verify(ratio(c.accent, c.sheet) >= 3);
    }

    function test_a_site_changes_the_standard_colours_and_no_high_contrast() {
        const usualBar = `${Style.colors.bar}`;
        const usual = Style.standard.paper;
        const bands = Style.standard.paperBands;
        Style.look = {
            tokens: {
                paper: "#F8EFEA",
                bar: "#4A1630",
                paperBands: ["#111111", "#222222", "#333333", "#FF9F5A"]
            }
        };
        verify(Qt.colorEqual(Style.colors.paper, "#F8EFEA"));
        verify(Qt.colorEqual(Style.colors.paperBands[3], "#FF9F5A"));
        compare(Style.colors.paperBands.length, 4);
        verify(Qt.colorEqual(Style.colors.scrim, Qt.alpha("#4A1630", 0.86)), "what a dialog covers is in the site's colours");
        Style.contrast = Style.Contrast.Light;
        verify(Qt.colorEqual(Style.colors.paper, "#FFFFFF"));
        Style.contrast = Style.Contrast.Standard;
        Style.look = {
            tokens: {
                paper: usual,
                bar: usualBar,
                paperBands: bands
            }
        };
        Style.look = {};
    }

    // WCAG 2.2, contrast ratio.
    function ratio(a: color, b: color): real {
        const lights = [a, b].map(luminance).sort((one, two) => two - one);
        return (lights[0] + 0.05) / (lights[1] + 0.05);
    }

    function luminance(c: color): real {
        const [r, g, b] = [c.r, c.g, c.b].map(part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    }
}
