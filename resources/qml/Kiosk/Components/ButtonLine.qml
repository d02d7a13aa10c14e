pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// A label with an icon before it, or after it where the icon is the way forward. Long words get smaller, then a
// second line.
Item {
    id: root

    required property string label
    required property TypeRole role
    property string icon: ""
    property color color: Style.colors.link
    property real iconSize: Style.icon.button
    property real iconStroke: Style.stroke.usual
    property bool busy: false
    property real spacing: Style.space.s
    property real stretch: 1

    readonly property bool folded: width > 0 && natural.implicitWidth * Style.type.smallest / role.pixelSize > width - beside
    readonly property bool iconLast: icon === "arrow-right" && !busy
    readonly property bool pictured: busy || icon !== ""
    readonly property real beside: pictured ? sign.width + (label === "" ? 0 : spacing) : 0

    implicitWidth: Math.ceil(natural.implicitWidth) + 2 + beside
    implicitHeight: Math.max(pictured ? sign.height : 0, role.lineHeight)

    Accessible.ignored: true

    Row {
        anchors.centerIn: parent
        spacing: root.label === "" ? 0 : root.spacing
        layoutDirection: root.iconLast ? Qt.RightToLeft : Qt.LeftToRight

        Loader {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            active: root.pictured
            visible: active
            sourceComponent: root.busy ? ring : picture
        }

        FittedText {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            role: root.role
            floor: Style.type.smallest
            stretch: root.stretch
            steps: [1, 0.94, 0.88, 0.82]
            lineCounts: [1, 1, 1, 1]
            mostLines: 2
            available: root.width > 0 ? root.width - root.beside : Style.boundless
            room: Math.max(root.height, root.role.lineHeight * 1.3)
            shrinks: true
            text: root.label
            color: root.color
            Accessible.ignored: true
        }
    }

    NaturalText {
        id: natural

        role: root.role
        text: root.label
    }

    Component {
        id: picture

        Icon {
            name: root.icon
            size: root.iconSize
            strokeWidth: root.iconStroke
            color: root.color
        }
    }

    Component {
        id: ring

        BusyRing {
            size: Style.tile.busyRing
        }
    }
}
