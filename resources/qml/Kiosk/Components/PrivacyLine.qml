pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// What happens to the answers; `strong` is its second, bold line.
Rectangle {
    id: root

    required property string text
    property string strong: ""
    property string iconName: "lock"
    property real limit: Style.boundless

    readonly property bool overfull: words.height > limit

    implicitWidth: Style.metrics.innerWidth
    implicitHeight: Math.max(Style.pane.privacy, words.height + Style.space.l)
    radius: Style.radius.card
    color: Style.colors.tint50

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Style.small ? Style.space.loose : Style.space.l
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        size: Style.icon.privacy
    }

    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Style.space.m
        anchors.right: parent.right
        anchors.rightMargin: Style.space.l
        anchors.verticalCenter: parent.verticalCenter

        FittedText {
            role: Style.type.body
            floor: Style.type.smallest
            mostLines: 4
            room: root.limit - 2 * Style.space.xs
            text: root.text
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
