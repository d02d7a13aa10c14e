pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    readonly property real small: 16
    readonly property real letterKey: 18
    readonly property real key: 24
    readonly property real tile: 24
    readonly property real button: 28
    readonly property real card: 32
    readonly property real sheet: 56
}
