pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// The way to the next page of the languages; their own names say so to those who cannot read its label.
MoreButton {
    id: root

    required property string names

    text: qsTrId("more.languages")
    spokenDescription: names

    contentItem: Item {
        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Style.space.xs

            ButtonLine {
                width: parent.width
                height: implicitHeight
                label: root.text
                role: root.role
                icon: root.iconName
                iconSize: Style.small ? 44 : 54
                iconStroke: 2
                color: Style.colors.primaryInk
                spacing: 18
            }

            RoleText {
                width: parent.width
                visible: root.names !== ""
                role: Style.type.description
                text: root.names
                color: Style.colors.primaryInk
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
                maximumLineCount: Style.small ? 1 : 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
