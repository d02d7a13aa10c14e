pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

Ring {
    id: root

    portion: 0.3
    trackColor: Style.colors.busyTrack
    color: Style.colors.primaryInk
    thickness: 0.143

    RotationAnimator on rotation {
        from: 0
        to: 360
        duration: Style.motion.second
        loops: Animation.Infinite
        running: root.visible && !Style.reducedMotion
    }
}
