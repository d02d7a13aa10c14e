pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// Ignores the second of two quick touches: the App calls hold() whenever a screen changes.
QtObject {
    id: root

    readonly property bool open: !timer.running
    readonly property Timer timer: Timer {
        interval: Style.motion.guard
    }

    function hold() {
        timer.restart();
    }
}
