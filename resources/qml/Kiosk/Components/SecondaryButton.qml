pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

PressableBase {
    id: root

    property string iconName: ""
    property TypeRole role: Style.type.button

    horizontalPadding: Style.button.padding
    implicitHeight: Math.max(Style.metrics.actionsHeight, Style.metrics.minimumTarget)

    background: LipBox {
        lip: root.lip
        sink: root.sink
        radius: root.radius
        color: root.down ? Style.colors.pressed : Style.colors.control
        edge: root.down ? Style.colors.selectedEdge : Style.colors.line
    }

    contentItem: ButtonLine {
        label: root.text
        role: root.role
        icon: root.iconName
    }
}
