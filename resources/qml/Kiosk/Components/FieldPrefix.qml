pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// The country code before a phone number; a list of countries opens where there is a choice.
PressableBase {
    id: root

    property bool choosable: true

    lip: 0
    leftPadding: Style.small ? 18 : 28
    rightPadding: Style.small ? Style.space.s : Style.space.m
    topPadding: 0
    bottomPadding: 0
    enabled: choosable
    spokenName: qsTrId("phone.prefix").arg(text)

    background: Rectangle {
        topLeftRadius: Style.radius.key - 4
        bottomLeftRadius: Style.radius.key - 4
        color: root.down ? Style.colors.pressed : Style.colors.tint100

        Rectangle {
            anchors.right: parent.right
            width: Style.colors.edgeWidth
            height: parent.height
            color: Style.colors.line
        }
    }

    contentItem: Row {
        spacing: 12

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "globe"
            size: 36
            strokeWidth: 2.2
            color: Style.colors.link
        }

        RoleText {
            anchors.verticalCenter: parent.verticalCenter
            role: Style.type.prefix
            text: root.text
            color: Style.colors.link
            Accessible.ignored: true
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.choosable
            name: "chevron-down"
            size: 36
            strokeWidth: 2.2
            color: Style.colors.link
        }
    }
}
