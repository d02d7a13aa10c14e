pragma ComponentBehavior: Bound

import QtQuick

// One line, where need be in a smaller size down to `floor`; what is longer takes more lines at that size.
RoleText {
    id: root

    property real floor: role.pixelSize
    property bool breaksWords: false

    readonly property real fitting: natural.advanceWidth > 0 && available > 0 ? Math.floor(role.pixelSize * (available - 2) / natural.advanceWidth) : role.pixelSize
    readonly property bool wraps: fitting < Math.min(floor, role.pixelSize)
    readonly property real share: Math.min(role.pixelSize, Math.max(fitting, Math.min(floor, role.pixelSize))) / role.pixelSize

    balanced: true
    font.pixelSize: Math.round(role.pixelSize * share)
    font.letterSpacing: role.letterSpacing * share
    lineHeight: Math.round(role.lineHeight * share)
    wrapMode: breaksWords ? Text.WrapAtWordBoundaryOrAnywhere : Text.WordWrap

    TextMetrics {
        id: natural

        text: root.text
        font.family: root.font.family
        font.weight: root.font.weight
        font.pixelSize: root.role.pixelSize
        font.letterSpacing: root.role.letterSpacing
    }
}
