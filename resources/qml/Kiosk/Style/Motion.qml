pragma ComponentBehavior: Bound

import QtQuick

// Milliseconds and curves. Reduced motion leaves 120 ms fades and no loops.
QtObject {
    required property bool reduced

    readonly property int press: reduced ? 0 : 80
    readonly property int release: reduced ? 0 : 160
    readonly property int screen: reduced ? 120 : 180
    readonly property int sheet: reduced ? 120 : 480
    readonly property int greeting: reduced ? 120 : 600
    readonly property int least: 100
    readonly property int second: 1000
    readonly property int greetingPause: 4000
    readonly property int pageRest: 30000
    readonly property int paper: 900
    readonly property int busyAfter: 400
    readonly property int longAfter: 10000
    readonly property int repeatAfter: 500
    readonly property int repeatEvery: 120
    readonly property int guard: 300
    readonly property real slide: reduced ? 0 : 48
    readonly property real rise: reduced ? 0 : 32
    // Not to be seen, but drawn: what is drawn for the first time takes longer, and should not break into a motion.
    readonly property real faint: 0.01

    // A screen stands so long after the choice: its motion has what is left once it is made, but is to be seen.
    function left(spent: real): int {
        return Math.max(least, screen - spent);
    }

    readonly property list<real> enterCurve: [0.2, 0.8, 0.2, 1, 1, 1]
    readonly property list<real> exitCurve: [0.4, 0, 1, 1, 1, 1]
}
