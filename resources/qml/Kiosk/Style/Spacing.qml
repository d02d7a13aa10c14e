pragma ComponentBehavior: Bound

import QtQuick

// The steps of space, and those in between where two are too far apart.
QtObject {
    readonly property real hair: 4
    readonly property real fine: 6
    readonly property real xs: 8
    readonly property real slim: 10
    readonly property real tight: 12
    readonly property real snug: 14
    readonly property real s: 16
    readonly property real loose: 20
    readonly property real m: 24
    readonly property real wide: 28
    readonly property real l: 32
    readonly property real xl: 48
    readonly property real xxl: 64
    readonly property real huge: 96
}
