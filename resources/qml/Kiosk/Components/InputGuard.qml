pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// Ignores the second of two quick touches: hold() is called whenever what lies under a finger becomes something else.
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

    function hold() {
        turn++;
        cause = acting;
        timer.restart();
    }
}
