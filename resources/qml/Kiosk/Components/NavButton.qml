pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// Back and Start over: the icon above the label.
PressableBase {
    id: root

    required property string iconName

    horizontalPadding: 24
    implicitWidth: Math.max(144, implicitContentWidth + 2 * horizontalPadding)
    implicitHeight: Math.max(Style.metrics.actionsHeight, Style.metrics.minimumTarget)

    background: LipBox {
        lip: root.lip
        sink: root.sink
        radius: root.radius
        color: root.down ? Style.colors.pressed : Style.colors.control
        edge: root.down ? Style.colors.selectedEdge : Style.colors.line
    }

    contentItem: Item {
        implicitWidth: column.implicitWidth
        implicitHeight: column.implicitHeight

        Column {
            id: column

            anchors.centerIn: parent
            spacing: 2

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: root.iconName
                size: 46
                color: Style.colors.link
            }

            RoleText {
                anchors.horizontalCenter: parent.horizontalCenter
                role: Style.type.nav
                text: root.text
                color: Style.colors.link
                Accessible.ignored: true
            }
        }
    }
}
