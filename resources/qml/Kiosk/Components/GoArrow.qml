pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

Rectangle {
    id: root

    property real size: Style.tile.arrow
    property bool strong: false

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: strong ? Style.colors.primary : Style.colors.tile

    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        name: "arrow-right"
        size: root.size * 0.58
        strokeWidth: Style.stroke.arrow
        color: root.strong ? Style.colors.primaryInk : Style.colors.tileInk
    }
}
