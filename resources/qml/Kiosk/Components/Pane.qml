pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// A tinted pane with a centred title and line; what it shows is placed under them.
Rectangle {
    id: root

    property string title: ""
    property string line: ""
    default property alias content: body.data

    readonly property alias body: body

    radius: Style.radius.card
    color: Style.colors.tint50
    border.width: Style.highContrast ? Style.colors.edgeWidth : 0
    border.color: Style.colors.line

    Column {
        id: words

        anchors.top: parent.top
        anchors.topMargin: root.title === "" ? 0 : Style.small ? Style.space.tight : Style.space.wide
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Style.small ? Style.space.tight : Style.space.l
        anchors.rightMargin: anchors.leftMargin
        spacing: Style.small ? 0 : Style.space.fine

        FittedText {
            visible: text !== ""
            role: Style.type.paneTitle
            floor: Style.type.body.pixelSize
            text: root.title
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
        }

        RoleText {
            visible: text !== ""
            role: Style.type.description
            text: root.line
            color: Style.colors.ink2
            horizontalAlignment: Text.AlignHCenter
            balanced: true
        }
    }

    Item {
        id: body

        anchors.top: words.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
    }
}
