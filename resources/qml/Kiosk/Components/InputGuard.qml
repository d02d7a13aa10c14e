pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// Ignores the second of two quick touches: hold() is called whenever what lies under a finger becomes something else.
// So does a run of taps at one place, until it pauses: children, and who is in a hurry, tap more than twice.
// `turn` counts those moments: a press of one turn does nothing when it is released in another, however late.
QtObject {
    id: root

    property int turn: 0
    property QtObject acting: null
    // What was acting when it was last held.
    property QtObject cause: null

    // Something that can be touched was pressed.
    signal pressed

    // What was pressed cannot be chosen now.
    signal refused

    // A key that presses what is marked came to a control that is not.
    signal strayed(var event)

    readonly property bool open: !timer.running
    readonly property Timer timer: Timer {
        interval: Style.motion.guard
    }

    property point place

    // `at`: on the window.
    function tapped(at: point) {
        const apart = Math.hypot(at.x - place.x, at.y - place.y);
        place = at;
        if (!open && apart < Style.metrics.minimumTarget * Style.unit)
            timer.restart();
    }

    function hold() {
        turn++;
        cause = acting;
        timer.restart();
    }
}
