pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components

// The small parts of which the components are made.
TestCase {
    id: root

    name: "Parts"
    when: windowShown
    visible: true
    width: 1080
    height: 1200

    function init() {
        failOnWarning(/.*/);
        Style.windowWidth = 1080;
        Style.windowHeight = 1920;
        Style.contrast = Style.Contrast.Standard;
        Style.reducedMotion = false;
    }

    function test_a_body_sinks_onto_its_lip_and_hides_it() {
        const box = createTemporaryObject(lipBoxes, root);
        compare(box.body.y, 0);
        compare(box.body.height, box.height - box.lip);
        verify(box.children[0].visible);
        box.sink = box.lip;
        compare(box.body.y + box.body.height, box.height);
        verify(!box.children[0].visible);
    }

    function test_a_busy_ring_turns_unless_motion_is_reduced() {
        const ring = createTemporaryObject(rings, root);
        const first = grabImage(ring);
        tryVerify(() => !grabImage(ring).equals(first));
        Style.reducedMotion = true;
        const still = grabImage(ring);
        const turning = createTemporaryObject(turningBars, root);
        const unturned = grabImage(turning);
        tryVerify(() => !grabImage(turning).equals(unturned));
        verify(grabImage(ring).equals(still));
    }

    function test_assistive_technology_hears_nothing_that_steers_lines() {
        compare(Spoken.plain("\u2066770\u00a090\u2069 a\u00adb\u200bc\u2060d\u200fe"), "770\u00a090 abcde");
        compare(Spoken.plain("می\u200cخواهم"), "می\u200cخواهم");
    }

    function test_the_arches_of_a_gateway_lie_in_each_other() {
        const gate = createTemporaryObject(gateways, root);
        const arches = Array.from(gate.children).filter(one => one instanceof Rectangle);
        compare(arches.length, gate.bands.length);
        arches.forEach((arch, place) => {
            fuzzyCompare(arch.x + arch.width / 2, gate.width / 2, 0.5);
            fuzzyCompare(arch.y + arch.height, gate.height, 0.5);
            verify(place === 0 || arch.width < arches[place - 1].width && arch.y > arches[place - 1].y);
        });
    }

    function test_a_domain_is_large_enough_to_touch_and_read_from_the_left() {
        const chip = createTemporaryObject(chips, root);
        verify(chip.implicitHeight - chip.lip >= Style.metrics.minimumTarget);
        verify(!chip.LayoutMirroring.enabled);
        compare(chip.Accessible.name, "@example.org");
    }

    function test_a_prefix_without_a_choice_cannot_be_pressed() {
        const prefix = createTemporaryObject(prefixes, root);
        verify(prefix.enabled);
        verify(prefix.Accessible.name.includes("+44"));
        prefix.choosable = false;
        verify(!prefix.enabled);
    }

    function test_a_panes_content_begins_under_its_words() {
        const pane = createTemporaryObject(panes, root);
        verify(waitForPolish(Window.window));
        const without = pane.body.y;
        pane.title = "Take your ticket";
        pane.line = "It comes out below";
        verify(waitForPolish(Window.window));
        verify(pane.body.y > without);
        compare(pane.body.y + pane.body.height, pane.height);
    }

    function test_a_promise_says_when_it_is_longer_than_its_place() {
        const line = createTemporaryObject(promises, root);
        verify(!line.overfull);
        line.limit = 20;
        verify(line.overfull);
    }

    function test_the_frame_of_the_focus_lies_outside_of_what_it_marks() {
        const frame = createTemporaryObject(frames, root);
        for (const edge of frame.children)
            verify(edge.x < 0 && edge.y < 0 && edge.x + edge.width > frame.width);
    }

    function test_a_key_with_a_word_has_the_letters_of_words() {
        const key = createTemporaryObject(keys, root);
        compare(key.role, Style.type.letterKey);
        key.text = ".com";
        compare(key.role, Style.type.functionKey);
    }

    function test_the_arches_of_the_mark_lie_in_its_square() {
        const mark = createTemporaryObject(marks, root);
        for (const arch of mark.children)
            verify(arch.x >= 0 && arch.y >= 0 && arch.x + arch.width <= mark.size && arch.y + arch.height <= mark.size);
    }

    function test_a_strong_arrow_has_the_colours_of_the_way_on() {
        const arrow = createTemporaryObject(arrows, root);
        const usual = String(arrow.color);
        arrow.strong = true;
        verify(String(arrow.color) !== usual);
        compare(arrow.color, Style.colors.primary);
    }

    function test_a_trial_tells_the_lines_of_a_text_that_nobody_sees() {
        const font = Qt.font({
            family: Style.fontFamily,
            pixelSize: 40
        });
        Trial.layOut("one two three", font, 1000, 50, Text.WordWrap);
        compare(Trial.lineCount, 1);
        Trial.layOut("one two three", font, 100, 50, Text.WordWrap);
        verify(Trial.lineCount > 1);
        verify(!Trial.visible);
    }

    function test_what_may_be_cleared_counts_down_in_words() {
        const words = createTemporaryObject(idle, root);
        compare(words.children[0].Accessible.role, Accessible.Heading);
        const before = words.children[1].text;
        words.seconds = 7;
        verify(words.children[1].text !== before);
        verify(words.children[1].text.includes("7"));
    }

    Component {
        id: lipBoxes

        LipBox {
            width: 200
            height: 100
        }
    }

    Component {
        id: rings

        BusyRing {}
    }

    // It turns whatever is set: once it has, a ring beside it had the time to turn too.
    Component {
        id: turningBars

        Rectangle {
            x: 400
            width: 100
            height: 20
            color: "black"

            RotationAnimator on rotation {
                to: 360
                duration: Style.motion.second
                loops: Animation.Infinite
            }
        }
    }

    Component {
        id: gateways

        Gateway {
            width: 292
            height: 506
        }
    }

    Component {
        id: chips

        DomainChip {
            text: "@example.org"
        }
    }

    Component {
        id: prefixes

        FieldPrefix {
            text: "+44"
        }
    }

    Component {
        id: panes

        Pane {
            width: 480
            height: 600
        }
    }

    Component {
        id: promises

        PrivacyLine {
            text: "This kiosk forgets your details when you leave."
        }
    }

    Component {
        id: frames

        FocusFrame {
            width: 200
            height: 100
        }
    }

    Component {
        id: keys

        LetterKey {
            text: "a"
        }
    }

    Component {
        id: marks

        Mark {}
    }

    Component {
        id: arrows

        GoArrow {}
    }

    Component {
        id: idle

        IdleWords {
            width: 600
            seconds: 30
        }
    }
}
