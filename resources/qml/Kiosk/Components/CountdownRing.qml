pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// Seconds left, as a number in a closing ring; the last five seconds pulse once a second.
Ring {
    id: root

    required property int seconds
    required property int total
    property color numberColor: Style.colors.ink2

    portion: total > 0 ? seconds / total : 0

    onSecondsChanged: {
        if (seconds <= 5 && !Style.reducedMotion)
            pulse.restart();
    }

    Behavior on portion {
        enabled: !Style.reducedMotion

        NumberAnimation {
            duration: Style.motion.second
        }
    }

    RoleText {
        anchors.centerIn: parent
        role: Style.type.fact
        text: root.seconds
        color: root.numberColor
        tabular: true
        font.pixelSize: Math.max(Style.type.smallest, root.size * (root.size > Style.tile.largeRing ? 0.456 : 0.42))
        font.weight: Style.weight.bold
        lineHeightMode: Text.ProportionalHeight
        lineHeight: 1
        LayoutMirroring.enabled: false
        Accessible.ignored: true
    }

    SequentialAnimation {
        id: pulse

        NumberAnimation {
            target: root
            property: "scale"
            to: 1.06
            duration: Style.motion.release
        }
        NumberAnimation {
            target: root
            property: "scale"
            to: 1
            duration: Style.motion.screen
        }
    }
}
