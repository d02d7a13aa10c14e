pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// A label with an icon before it, or after it where the icon is the way forward. Shrinks where words are long.
Item {
    id: root

    required property string label
    required property TypeRole role
    property string icon: ""
    property color color: Style.colors.link
    property real iconSize: 44
    property real iconStroke: 1.75
    property bool busy: false
    property real spacing: Style.space.s

    readonly property bool iconLast: icon === "arrow-right" && !busy

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    Accessible.ignored: true

    Row {
        id: row

        anchors.centerIn: parent
        scale: root.width > 0 ? Math.min(1, root.width / implicitWidth) : 1
        spacing: root.spacing
        layoutDirection: root.iconLast ? Qt.RightToLeft : Qt.LeftToRight

        Loader {
            anchors.verticalCenter: parent.verticalCenter
            active: root.busy || root.icon !== ""
            visible: active
            sourceComponent: root.busy ? ring : picture
        }

        RoleText {
            anchors.verticalCenter: parent.verticalCenter
            role: root.role
            text: root.label
            color: root.color
            Accessible.ignored: true
        }
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
            size: 56
        }
    }
}
