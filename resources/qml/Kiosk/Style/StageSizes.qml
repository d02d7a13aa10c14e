pragma ComponentBehavior: Bound

import QtQuick

// The stages that are read: the paper one of the questions, the dark ones of welcome and ticket.
QtObject {
    required property SizeSettings settings

    // How much higher tall scripts begin.
    readonly property real tallLift: settings.pick(16, 24, 14)
    readonly property size step: Qt.size(56, 14)
    readonly property size stepNow: Qt.size(84, 22)

    readonly property real doorAbove: settings.pick(112, 52, 64)
    readonly property real doorWidth: settings.pick(560, 480, 300)
    readonly property real doorOutside: 136
    readonly property real greetingWidth: settings.pick(715, 1300, 620)
    readonly property real greetingBelow: settings.pick(62, 20, 20)
    readonly property real greetingGap: settings.pick(6, 4, 0)

    readonly property size ticketDoor: Qt.size(settings.pick(560, 620, 400), settings.pick(730, 800, 520))
    readonly property real ticketDoorEnd: settings.pick(-80, -76, 480)
    readonly property real numberTop: settings.pick(160, 208, 96)
    readonly property real factsTop: settings.pick(16, 42, 20)
    readonly property real factsGap: settings.pick(12, 24, 10)
    readonly property real factRowGap: settings.pick(4, 20, 8)

    readonly property real welcomeFoot: settings.pick(166, 120, 0)
    readonly property real welcomeFootTop: settings.pick(34, 14, 0)
    readonly property real aboveFoot: settings.pick(82, 16, 0)
    readonly property real aboveBar: settings.pick(48, 24, 16)
    readonly property real languagesTop: settings.pick(488, 112, 72)
    readonly property real languagesWordsTop: settings.pick(536, 152, 88)
    readonly property real languagesGap: settings.pick(40, 24, 12)
}
