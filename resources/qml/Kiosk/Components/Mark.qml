pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// The organisation's sign: a doorway (resources/art/mark-*.svg).
Item {
    id: root

    property bool dark: false
    property real size: Style.metrics.markSize

    readonly property real part: size / 72

    component Arch: Rectangle {
        required property real from
        required property real rise

        anchors.horizontalCenter: parent.horizontalCenter
        y: rise * root.part
        width: (72 - 2 * from) * root.part
        height: (68 - rise) * root.part
        topLeftRadius: width / 2
        topRightRadius: width / 2
    }

    implicitWidth: size
    implicitHeight: size

    Accessible.ignored: true

    Arch {
        from: 6
        rise: 4
        color: root.dark ? Style.colors.heroMarkArch : Style.colors.markArch
    }

    Arch {
        from: 16
        rise: 14
        color: root.dark ? Style.colors.hero : Style.colors.markHole
    }

    Arch {
        from: 25
        rise: 25
        color: Style.colors.amber
    }
}
