pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// The dark stage of the welcome: the great doorway, and a greeting in one language after the other.
Rectangle {
    id: root

    required property var languages
    required property int current

    readonly property var backdrop: picture.item
    readonly property bool pictured: backdrop?.pictured ?? false
    readonly property real doorHeight: height - Style.stage.doorAbove

    color: Style.colors.hero
    clip: true

    // Compiled only where a site has a picture: the first frame waits for this stage.
    Loader {
        id: picture

        anchors.fill: parent
        active: `${Style.site.background}` !== ""
        source: "../Components/Backdrop.qml"
    }

    Gateway {
        anchors.right: parent.right
        anchors.rightMargin: Style.portrait ? -Style.stage.doorOutside : Style.metrics.margin
        anchors.bottom: parent.bottom
        width: Style.stage.doorWidth
        height: root.doorHeight
        bands: root.pictured ? ["transparent", "transparent", "transparent", Style.colors.amber] : Style.colors.heroBands
        band: 0.1036
        ink: Style.colors.amberInk
        iconName: "tap"
        iconSize: width * 0.236
        iconCentre: 0.628
    }

    Repeater {
        model: root.languages

        Greeting {
            anchors.left: parent?.left
            anchors.leftMargin: Style.metrics.margin
            anchors.bottom: parent?.bottom
            anchors.bottomMargin: Style.radius.sheet + Style.stage.greetingBelow
            width: Style.stage.greetingWidth
            current: root.current
        }
    }
}
