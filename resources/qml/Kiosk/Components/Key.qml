pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// One key. A secret pad shows no colour on a press; a function key is tinted and may carry an icon.
PressableBase {
    id: root

    property string iconName: ""
    property bool functional: false
    property bool secret: false
    property bool repeats: false
    property bool latched: false
    property TypeRole role: functional ? Style.type.functionKey : Style.type.key

    readonly property bool filled: (down && !secret) || latched
    readonly property color inkColor: filled ? Style.colors.keyPressedInk : functional ? Style.colors.link : Style.colors.ink

    radius: Style.radius.key
    horizontalPadding: functional ? Style.space.xs : Style.space.hair
    autoRepeat: repeats
    autoRepeatDelay: Style.motion.repeatAfter
    autoRepeatInterval: Style.motion.repeatEvery

    background: LipBox {
        lip: root.lip
        sink: root.sink
        radius: root.radius
        color: root.filled ? Style.colors.keyPressed : root.functional ? Style.colors.functionKey : Style.colors.control
        edge: root.filled ? Style.colors.keyPressed : Style.colors.line
    }

    contentItem: ButtonLine {
        label: root.text
        role: root.role
        icon: root.iconName
        iconSize: Style.icon.key
        color: root.inkColor
        spacing: label === "" ? 0 : Style.space.snug
        stretch: Style.small && Style.largestText ? 0.93 : 1
    }
}
