pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// Back and Start over: the icon above the label.
PressableBase {
    id: root

    required property string iconName

    horizontalPadding: Style.space.m
    implicitWidth: Math.max(Style.button.navWidth, implicitContentWidth + 2 * horizontalPadding)
    implicitHeight: Math.max(Style.metrics.actionsHeight, Style.metrics.minimumTarget)

    background: LipBox {
        lip: root.lip
        sink: root.sink
        radius: root.radius
        color: root.down ? Style.colors.pressed : Style.colors.control
        edge: root.down ? Style.colors.selectedEdge : Style.colors.line
    }

    contentItem: Item {
        implicitWidth: Math.ceil(natural.implicitWidth) + 2
        implicitHeight: column.implicitHeight

        Column {
            id: column

            anchors.centerIn: parent
            spacing: Style.tallScript ? Style.space.xs : 2

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: root.iconName
                size: Style.icon.nav
                color: Style.colors.link
            }

            FittedText {
                anchors.horizontalCenter: parent.horizontalCenter
                role: Style.type.nav
                floor: Style.type.smallest
                available: root.width > 0 ? root.availableWidth : Style.boundless
                shrinks: true
                text: root.text
                color: Style.colors.link
                Accessible.ignored: true
            }
        }

        NaturalText {
            id: natural

            role: Style.type.nav
            text: root.text
        }
    }
}
