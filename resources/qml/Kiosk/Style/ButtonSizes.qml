pragma ComponentBehavior: Bound

import QtQuick

// Buttons, and the bar at the foot with its switches.
QtObject {
    required property SizeSettings settings

    readonly property real padding: 38
    readonly property real slimPadding: settings.small ? 12 : 30
    readonly property real gap: 18
    readonly property real navWidth: 144
    readonly property real doneWidth: settings.pick(320, 260, 150)
    readonly property real ticketHeight: settings.pick(116, 116, 84)

    readonly property real barSide: settings.pick(24, 40, 16)
    readonly property real barGap: settings.pick(8, 12, 8)
    readonly property real barBadge: settings.small ? 28 : 36
    readonly property real barBadgeTop: settings.small ? 2 : 10
    readonly property real barBadgeEnd: settings.small ? 4 : 22
    // Where there is room for all of them, switches share it alike.
    readonly property real barSwitchWidth: 100
}
