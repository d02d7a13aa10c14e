pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style

TestCase {
    name: "Motion"

    function init() {
        failOnWarning(/.*/);
        Style.reducedMotion = false;
    }

    function test_a_motion_has_what_making_the_screen_left_data() {
        return [
            {
                tag: "made at once",
                spent: 0,
                left: 180
            },
            {
                tag: "made in two frames",
                spent: 32,
                left: 148
            },
            {
                tag: "made so slowly that it would hardly be seen",
                spent: 400,
                left: 100
            }
        ];
    }

    function test_a_motion_has_what_making_the_screen_left(row) {
        compare(Style.motion.left(row.spent), row.left);
    }
}
