pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// What happens to the answers; `strong` is its second, bold line.
Rectangle {
    id: root

    required property string text
    property string strong: ""
    property string iconName: "lock"

    implicitWidth: Style.metrics.innerWidth
    implicitHeight: Math.max(Style.small ? 80 : 136, words.height + 32)
    radius: Style.radius.card
    color: Style.colors.tint50

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Style.small ? 20 : 32
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        size: Style.small ? 44 : 64
    }

    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Style.space.m
        anchors.right: parent.right
        anchors.rightMargin: Style.space.l
        anchors.verticalCenter: parent.verticalCenter

        RoleText {
            role: Style.type.body
            available: words.width
            text: root.text
            balanced: true
        }

        RoleText {
            visible: text !== ""
            width: parent.width
            role: Style.type.bodyStrong
            text: root.strong
            wrapMode: Text.WordWrap
        }
    }
}
