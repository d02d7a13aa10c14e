pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// The country code before a phone number; a list of countries opens where there is a choice.
PressableBase {
    id: root

    property bool choosable: true

    lip: 0
    leftPadding: Style.metrics.prefixPadding
    rightPadding: Style.small ? Style.space.s : Style.space.m
    topPadding: 0
    bottomPadding: 0
    enabled: choosable
    spokenName: qsTrId("phone.prefix").arg(text)

    background: Rectangle {
        topLeftRadius: Style.radius.key - Style.space.hair
        bottomLeftRadius: Style.radius.key - Style.space.hair
        color: root.down ? Style.colors.pressed : Style.colors.tint100

        Rectangle {
            anchors.right: parent.right
            width: Style.colors.edgeWidth
            height: parent.height
            color: Style.colors.line
        }
    }

    contentItem: Row {
        spacing: Style.space.tight

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "globe"
            size: Style.icon.fact
            strokeWidth: Style.stroke.sign
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
            size: Style.icon.fact
            strokeWidth: Style.stroke.sign
            color: Style.colors.link
        }
    }
}
