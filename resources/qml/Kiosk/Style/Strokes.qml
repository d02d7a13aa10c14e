pragma ComponentBehavior: Bound

import QtQuick

// How thick lines are: those of icons on their grid of 24, edges in grid pixels. What contrast changes is in the colours.
QtObject {
    readonly property real door: 1.45
    readonly property real thin: 1.5
    readonly property real usual: 1.75
    readonly property real firm: 2
    readonly property real arrow: 2.1
    readonly property real sign: 2.2
    readonly property real mark: 2.4
    readonly property real check: 3

    readonly property real outline: 2
    readonly property real rim: 3
    readonly property real knob: 4
    readonly property real chosen: 5
    readonly property real caret: 5
    readonly property real barTop: 4
    readonly property real focusInner: 4
    readonly property real focusOuter: 6
}
