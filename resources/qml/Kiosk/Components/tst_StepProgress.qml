pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components

TestCase {
    id: root

    name: "StepProgress"
    when: windowShown
    visible: true
    width: 1080
    height: 200

    function init() {
        failOnWarning(/.*/);
        Style.windowWidth = 1080;
        Style.windowHeight = 1920;
        Style.textScale = 1;
    }

    function segments(of = progress): var {
        return [...of.children[1].children].filter(child => child instanceof Rectangle);
    }

    function test_the_words_say_the_step() {
        compare(progress.label, "Step 2 of 4");
    }

    function test_each_step_has_a_shape_of_its_own_beside_its_colour() {
        const [done, now, coming, last] = segments();
        compare(segments().length, 4);
        verify(now.width > done.width && now.height > done.height, "now is longer and taller");
        compare(done.color, Style.colors.accent);
        compare(now.color, Style.colors.accent);
        compare(coming.color.a, 0);
        compare(last.width, coming.width);
    }

    function test_the_last_check_has_every_step_behind_it() {
        progress.step = 5;
        verify(segments().every(one => one.color === Style.colors.accent || Qt.colorEqual(one.color, Style.colors.accent)));
        progress.step = 2;
    }

    function test_many_steps_end_where_the_margin_is_data() {
        return [1, 1.75].map(scale => ({
                    tag: "text " + scale,
                    scale: scale
                }));
    }

    function test_many_steps_end_where_the_margin_is(row) {
        Style.textScale = row.scale;
        const long = createTemporaryObject(many, root);
        waitForRendering(long);
        const all = segments(long);
        compare(all.length, 14);
        const last = all[13];
        verify(last.mapToItem(long, last.width, 0).x <= Style.metrics.innerWidth);
        verify(all[0].width >= all[0].height, "a segment is no upright stroke");
        verify(all[7].width > all[0].width);
    }

    Component {
        id: many

        StepProgress {
            label: "Langer Schritt 8 von 14"
            step: 8
            total: 14
        }
    }

    StepProgress {
        id: progress

        step: 2
        total: 4
    }
}
