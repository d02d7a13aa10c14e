pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// What stands around every model screen: the scaled root, header and bar.
Rectangle {
    id: root

    property size size: Qt.size(1080, 1920)
    property int contrast: Style.Contrast.Standard
    property real textScale: 1
    property bool rightToLeft: false
    property bool lowered: false
    property bool dark: false
    property bool barShown: true
    default property alias content: middle.data
    property alias over: above.data

    width: size.width
    height: size.height
    color: Style.colors.paper

    Binding {
        target: Style
        property: "windowWidth"
        value: root.size.width
    }

    Binding {
        target: Style
        property: "windowHeight"
        value: root.size.height
    }

    Binding {
        target: Style
        property: "contrast"
        value: root.contrast
    }

    Binding {
        target: Style
        property: "textScale"
        value: root.textScale
    }

    Binding {
        target: Style
        property: "rightToLeft"
        value: root.rightToLeft
    }

    Binding {
        target: Style
        property: "tallScript"
        value: root.rightToLeft
    }

    Binding {
        target: Style
        property: "lowered"
        value: root.lowered
    }

    Component.onCompleted: {
        Style.reducedMotion = true;
        Style.demo = !dark;
    }

    Item {
        width: Style.width
        height: Style.height
        scale: Style.unit
        transformOrigin: Item.TopLeft
        LayoutMirroring.enabled: Style.rightToLeft
        LayoutMirroring.childrenInherit: true

        Item {
            id: middle

            anchors.fill: parent
        }

        Header {
            anchors.left: parent.left
            anchors.right: parent.right
            organisation: Style.rightToLeft ? "خدمات أوستبروك العامة" : "Ostbrook Public Services"
            office: Style.rightToLeft ? "المكتب المركزي" : "Central Office"
            clock: "10:24"
            dark: root.dark
        }

        AccessibilityBar {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            backShown: !root.dark
            startOverShown: !root.dark
        }

        Item {
            id: above

            anchors.fill: parent
        }
    }
}
