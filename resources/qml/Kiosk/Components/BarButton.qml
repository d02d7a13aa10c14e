pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// One switch of the dark bar: off, or on in white with a check badge.
PressableBase {
    id: root

    required property string iconName
    property bool on: false
    property bool beside: Style.landscape
    property bool outlined: false
    property real share: 1

    readonly property alias wording: natural.advanceWidth
    readonly property real need: wording + 2 * horizontalPadding + (beside ? 62 : 0)

    lip: 0
    radius: Style.radius.key
    horizontalPadding: outlined ? (Style.small ? 16 : 30) : 8
    checkable: false
    implicitHeight: Style.metrics.barHeight - 24

    Accessible.checkable: !outlined
    Accessible.checked: on

    background: Rectangle {
        radius: root.radius
        color: root.on ? Style.colors.barOn : root.down ? Style.colors.barSeparator : "transparent"
        border.width: root.outlined ? 2 : 0
        border.color: Style.colors.barEdge

        Rectangle {
            anchors.right: parent.right
            anchors.rightMargin: root.beside ? 8 : 22
            anchors.top: parent.top
            anchors.topMargin: 10
            width: 36
            height: 36
            radius: 18
            visible: root.on
            color: Style.colors.barOnInk

            Icon {
                anchors.centerIn: parent
                name: "check"
                size: 26
                strokeWidth: 3
                color: Style.colors.barOn
            }
        }
    }

    contentItem: Item {
        implicitWidth: grid.implicitWidth
        implicitHeight: grid.implicitHeight

        Grid {
            id: grid

            anchors.centerIn: parent
            columns: root.beside ? 2 : 1
            spacing: root.beside ? 14 : Style.small ? 4 : 8
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Icon {
                name: root.iconName
                size: root.outlined ? 44 : root.beside || Style.small ? 48 : 56 + 12 * Style.metrics.growth
                color: root.on ? Style.colors.barOnInk : Style.colors.barInk
            }

            RoleText {
                id: label

                role: Style.type.bar
                font.pixelSize: Math.floor(role.pixelSize * root.share)
                text: root.text
                color: root.on ? Style.colors.barOnInk : Style.colors.barInk
                font.weight: root.on || root.outlined ? 600 : 500
                Accessible.ignored: true
            }
        }
    }

    TextMetrics {
        id: natural

        text: root.text
        font.family: Style.fontFamily
        font.weight: label.font.weight
        font.pixelSize: Style.type.bar.pixelSize
    }
}
