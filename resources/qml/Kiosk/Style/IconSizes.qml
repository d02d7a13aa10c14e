pragma ComponentBehavior: Bound

import QtQuick

// Line icons by where they stand.
QtObject {
    required property SizeSettings settings

    // What their paths are drawn on.
    readonly property real grid: 24

    readonly property real usual: 48
    readonly property real fact: 36
    readonly property real denseFact: 28
    readonly property real cardFact: settings.small ? denseFact : fact
    readonly property real channelFact: settings.small ? 30 : 38
    readonly property real ticketFact: settings.pick(52, 60, 44)

    readonly property real button: settings.small ? 36 : 44
    readonly property real primary: settings.small ? 44 : 54
    readonly property real key: settings.small ? 40 : 54
    readonly property real nav: 46
    readonly property real barWay: 44
    readonly property real barFolded: 26
    readonly property real barBeside: 48
    readonly property real bar: settings.small ? 48 : 56 + 12 * settings.growth

    readonly property real tag: settings.small ? 36 : 48
    readonly property real chevron: tag
    readonly property real fieldState: 52
    readonly property real hint: 64
    readonly property real desk: 64
    readonly property real privacy: settings.small ? 44 : 64
    readonly property real attract: settings.pick(64, 56, 44)
}
