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
    required property bool rightToLeft
    required property int current

    readonly property bool now: index === current
    readonly property bool long: probe.advanceWidth > width
    readonly property bool taller: rightToLeft && !Style.tallScript

    spacing: Style.metrics.pick(6, 4, 0)
    opacity: now ? 1 : 0
    visible: opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Style.motion.greeting
        }
    }

    TextMetrics {
        id: probe

        text: root.welcome
        font: heading.font
    }

    RoleText {
        id: heading

        readonly property bool flat: Style.tallScript && !Style.portrait
        readonly property real wished: root.taller || (flat && root.rightToLeft) ? 0.7 : 1
        readonly property real room: (root.parent?.height ?? 0) - root.anchors.bottomMargin - Style.metrics.headerHeight - help.height - root.spacing - Style.space.xl
        readonly property real share: Math.min(wished, room * (flat ? 1.3 : 1) / role.lineHeight)

        visible: !root.long
        width: parent.width
        role: Style.type.welcome
        language: root.code
        text: root.welcome
        color: Style.colors.heroInk
        font.pixelSize: role.pixelSize * share
        lineHeight: role.lineHeight * Math.min(1, share / wished) / (flat ? 1.3 : 1)
        Accessible.role: Accessible.Heading
        Accessible.ignored: !root.now
    }

    RoleText {
        visible: root.long
        width: parent.width
        role: Style.type.question
        language: root.code
        text: root.welcome
        color: Style.colors.heroInk
        wrapMode: Text.WordWrap
        Accessible.role: Accessible.Heading
        Accessible.ignored: !root.now
    }

    RoleText {
        id: help

        width: parent.width
        role: Style.type.welcomeHelp
        language: root.code
        font.pixelSize: role.pixelSize * (root.taller ? 0.9 : 1)
        lineHeight: role.lineHeight * (root.taller ? 1.2 : 1)
        text: root.help
        color: Style.colors.heroInk
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Style.type.body.pixelSize
        Accessible.ignored: !root.now
    }
}
