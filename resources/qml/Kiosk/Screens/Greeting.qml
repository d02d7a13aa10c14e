pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// Welcome, and what to do, in one language; seen and heard only while it is that language's turn.
Column {
    id: root

    required property int index
    required property string code
    required property string welcome
    required property string help
    required property bool tallScript
    required property int current

    readonly property bool now: index === current
    readonly property bool square: /^(ja|ko|zh)\b/.test(code)
    readonly property real stretch: tallScript === Style.tallScript ? 1 : tallScript ? 1.3 : 1 / 1.3
    readonly property real room: (parent?.height ?? 0) - anchors.bottomMargin - Style.metrics.headerHeight

    spacing: Style.stage.greetingGap
    opacity: now ? 1 : 0
    visible: opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Style.motion.greeting
        }
    }

    FittedText {
        role: Style.type.welcome
        floor: Style.type.smallest
        language: root.code
        greets: true
        stretch: root.stretch
        steps: [root.tallScript ? 0.7 : root.square ? 0.8 : 1]
        lineCounts: [1]
        mostLines: Style.portrait ? 2 : 1
        room: root.room - help.height - root.spacing
        text: root.welcome
        color: Style.colors.heroInk
        Accessible.role: Accessible.Heading
        Accessible.ignored: !root.now
    }

    FittedText {
        id: help

        role: Style.type.welcomeHelp
        floor: Style.type.smallest
        language: root.code
        greets: true
        stretch: root.stretch
        steps: [root.tallScript ? 0.9 : 1]
        mostLines: 2
        text: root.help
        color: Style.colors.heroInk
        Accessible.ignored: !root.now
    }
}
