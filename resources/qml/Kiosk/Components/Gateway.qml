pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// Nested arches, the innermost one a door; the icon stands in the door.
Item {
    id: root

    property list<color> bands: Style.colors.paperBands
    property real band: 0.072
    property color ink: Style.colors.doorInk
    property string iconName: ""
    property real iconSize: width * 0.42
    property real iconCentre: 0.553

    implicitWidth: Style.metrics.gateway.width
    implicitHeight: Style.metrics.gateway.height

    Accessible.ignored: true

    Repeater {
        model: root.bands

        Rectangle {
            required property int index
            required property color modelData

            anchors.horizontalCenter: parent.horizontalCenter
            y: index * root.band * root.width
            width: root.width - 2 * y
            height: root.height - y
            topLeftRadius: width / 2
            topRightRadius: width / 2
            color: modelData
        }
    }

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.height * root.iconCentre - height / 2
        visible: name !== ""
        name: root.iconName
        size: root.iconSize
        strokeWidth: Style.stroke.door
        color: root.ink
    }
}
