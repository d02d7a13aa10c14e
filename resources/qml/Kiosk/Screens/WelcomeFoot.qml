pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// Until when the site is open, and where a person is to be found; what is not known leaves its place to the other.
Item {
    id: root

    required property string closes
    required property string reception

    Rectangle {
        width: parent.width
        height: Style.colors.edgeWidth
        color: Style.colors.hair
    }

    Row {
        id: both

        readonly property real share: root.closes !== "" && root.reception !== "" ? (width - spacing) / 2 : width

        width: parent.width
        anchors.verticalCenter: parent.verticalCenter
        spacing: Style.space.m

        TileLine {
            objectName: "closes"
            visible: root.closes !== ""
            anchors.verticalCenter: parent.verticalCenter
            width: both.share
            iconName: "clock"
            tileSize: Style.tile.usual
            room: root.height
            title: qsTrId("hours").arg(root.closes)
            titleRole: Style.type.button
        }

        TileLine {
            visible: root.reception !== ""
            anchors.verticalCenter: parent.verticalCenter
            width: both.share
            iconName: "bell"
            tileSize: Style.tile.usual
            room: root.height
            title: qsTrId("person")
            line: root.reception
            titleRole: Style.type.button
            lineRole: Style.type.description
        }
    }
}
