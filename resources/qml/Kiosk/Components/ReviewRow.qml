pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// One answer, what it answers, and the way to change it. Rows are divided by a hairline above all but the first.
Item {
    id: root

    required property string iconName
    required property string label
    required property string value
    property bool first: false
    property bool changeable: true
    property bool forceLeftToRight: false
    property string changeName: "change"

    signal changeRequested

    implicitWidth: Style.metrics.innerWidth
    implicitHeight: Math.max(Style.small ? 96 : 152, words.height + 24)

    Rectangle {
        width: parent.width
        height: 2
        visible: !root.first
        color: Style.colors.hair
    }

    IconTile {
        id: tile

        anchors.left: parent.left
        anchors.leftMargin: Style.small ? 16 : 28
        anchors.verticalCenter: parent.verticalCenter
        size: Style.small ? 64 : 88
        iconName: root.iconName
    }

    Column {
        id: words

        anchors.left: tile.right
        anchors.leftMargin: Style.small ? 16 : 28
        anchors.right: change.visible ? change.left : parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter

        RoleText {
            width: parent.width
            role: Style.type.description
            text: root.label
            color: Style.colors.ink2
            elide: Text.ElideRight
        }

        RoleText {
            readonly property string isolated: "\u2066" + root.value + "\u2069"

            width: parent.width
            role: Style.type.rowValue
            text: root.forceLeftToRight ? isolated : root.value
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Style.type.description.pixelSize
            elide: Text.ElideRight
            Accessible.name: root.value
        }
    }

    SecondaryButton {
        id: change

        objectName: root.changeName
        anchors.right: parent.right
        anchors.rightMargin: Style.small ? 16 : 24
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: 3
        visible: root.changeable
        text: Style.small ? "" : qsTrId("change")
        spokenName: qsTrId("rev.change").arg(root.label)
        iconName: "pencil"
        role: Style.type.change
        horizontalPadding: 30
        height: Style.small ? 74 : 98
        onActivated: root.changeRequested()
    }
}
