pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// Stands on every screen of the built-in site, so that its numbers never look real.
Rectangle {
    implicitWidth: label.implicitWidth + 2 * Style.space.m
    implicitHeight: label.implicitHeight + (Style.small ? 1 : 2) * Style.space.xs
    radius: height / 2
    color: Style.colors.warn
    border.width: Style.stroke.rim
    border.color: Style.colors.warnEdge

    RoleText {
        id: label

        anchors.centerIn: parent
        role: Style.type.nav
        text: qsTrId("demo")
        color: Style.colors.warnInk
    }
}
