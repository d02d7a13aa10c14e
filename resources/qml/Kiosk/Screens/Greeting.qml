pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// Welcome, and what to do, in one language; seen and heard only while it is that language's turn.
Column {
    id: root

    required property int index
    required property string welcome
    required property string help
    required property int current

    readonly property bool now: index === current

    spacing: Style.metrics.pick(14, 8, 4)
    opacity: now ? 1 : 0
    visible: opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Style.motion.greeting
        }
    }

    RoleText {
        width: parent.width
        role: Style.type.welcome
        text: root.welcome
        color: Style.colors.heroInk
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Style.type.question.pixelSize
        Accessible.role: Accessible.Heading
        Accessible.ignored: !root.now
    }

    RoleText {
        width: parent.width
        role: Style.type.welcomeHelp
        text: root.help
        color: Style.colors.heroInk
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Style.type.body.pixelSize
        Accessible.ignored: !root.now
    }
}
