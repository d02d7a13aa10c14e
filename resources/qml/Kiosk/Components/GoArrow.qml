pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

Rectangle {
    id: root

    property real size: 72
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
        strokeWidth: 2.1
        color: root.strong ? Style.colors.primaryInk : Style.colors.tileInk
    }
}
