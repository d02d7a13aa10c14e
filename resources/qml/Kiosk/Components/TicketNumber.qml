pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// The number as large as the room allows, and the words above it. Read as one heading.
Item {
    id: root

    required property string number
    property string label: qsTrId("tk.your")

    property real largest: 1
    readonly property real fit: digits.implicitWidth > 0 && width > 0 ? Math.min(largest, width / digits.implicitWidth) : largest

    implicitHeight: words.height + Style.type.number.lineHeight * fit

    Accessible.role: Accessible.Heading
    Accessible.name: Spoken.plain(label) + " " + number

    RoleText {
        id: words

        role: Style.portrait && Style.largeText ? Style.type.paneTitle : Style.type.channelTitle
        text: root.label
        color: Style.colors.heroInk
        font.weight: Style.weight.semibold
        font.letterSpacing: 0
        width: parent.width
        Accessible.ignored: true
    }

    RoleText {
        id: digits

        anchors.left: parent.left
        anchors.leftMargin: Style.space.fine
        y: words.height + (Style.type.number.lineHeight - implicitHeight) / 2 * root.fit
        role: Style.type.number
        text: root.number
        color: Style.colors.heroInk
        lineHeightMode: Text.ProportionalHeight
        lineHeight: 1
        scale: root.fit
        transformOrigin: LayoutMirroring.enabled ? Item.TopRight : Item.TopLeft
        Accessible.ignored: true
    }
}
