pragma ComponentBehavior: Bound

import QtQuick

// The tiles icons stand on, the round arrows that say where a touch leads, and the rings.
QtObject {
    required property SizeSettings settings

    readonly property real usual: 88
    readonly property real line: 104
    readonly property real card: settings.small ? 64 : settings.largeText ? 104 : 88
    readonly property real channel: settings.small ? 72 : 152
    readonly property real row: settings.small ? 64 : 88
    readonly property real narrowRow: 48
    readonly property real notice: settings.small ? 72 : 120
    readonly property real next: settings.pick(104, 96, 60)
    readonly property real wayToKeep: settings.pick(104, 104, 56)
    readonly property real hours: settings.pick(96, 88, 64)

    readonly property real arrow: 72
    readonly property real channelArrow: settings.small ? 56 : 80
    readonly property real languageArrow: settings.small ? 56 : 72
    readonly property real narrowArrow: 44
    readonly property real onlyArrow: settings.pick(144, 144, 104)

    readonly property real ring: 104
    readonly property real busyRing: 56
    readonly property real clearsRing: settings.small ? 76 : 104
    readonly property real largeRing: 200
    readonly property real idleRing: settings.small ? 180 : 272
}
