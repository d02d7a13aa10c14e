pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// Completes an e-mail address with a domain of the settings.
PressableBase {
    id: root

    horizontalPadding: Style.small ? Style.space.tight : Style.space.s
    lip: Style.colors.thinLipHeight
    radius: (height - lip) / 2
    implicitHeight: Math.max(Style.metrics.chipHeight, Style.metrics.minimumTarget) + lip

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    background: LipBox {
        lip: root.lip
        sink: root.sink
        radius: root.radius
        color: root.down ? Style.colors.pressed : Style.colors.control
        edge: root.down ? Style.colors.selectedEdge : Style.colors.line
    }

    contentItem: RoleText {
        role: Style.type.hint
        text: root.text
        color: Style.colors.link
        font.weight: Style.weight.semibold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Style.type.smallest
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
