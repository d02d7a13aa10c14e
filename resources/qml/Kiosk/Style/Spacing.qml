pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    readonly property real xs: 8
    readonly property real s: 16
    readonly property real m: 24
    readonly property real l: 32
    readonly property real xl: 48
    readonly property real xxl: 64
    readonly property real huge: 96
}
