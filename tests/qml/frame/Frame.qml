pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// A screen between header and bar, as the App shows it, for one picture.
Rectangle {
    id: root

    property size size: Qt.size(1080, 1920)
    property string screenFile: ""
    property var viewModel: null
    property string overlay: ""
    property var kiosk: null
    property bool arabic: false
    property bool tall: arabic
    property string language: "en-US"
    property bool demo: true
    property bool hero: false
    property bool low: false
    property int contrast: 0
    property real textScale: 1

    width: size.width
    height: size.height
    color: Style.colors.bar

    LayoutMirroring.enabled: arabic
    LayoutMirroring.childrenInherit: true

    Component.onCompleted: {
        Style.windowWidth = size.width;
        Style.windowHeight = size.height;
        Style.reducedMotion = true;
        Style.rightToLeft = arabic;
        Style.tallScript = tall;
        Style.language = language;
        Style.demo = demo;
        Style.lowered = low;
        Style.contrast = contrast;
        Style.textScale = textScale;
        if (screenFile !== "")
            screen.setSource("../../../resources/qml/Kiosk/Screens/" + screenFile + ".qml", {
                viewModel: viewModel
            });
        if (overlay !== "")
            above.setSource("../../../resources/qml/Kiosk/Screens/" + overlay + ".qml", {
                viewModel: kiosk
            });
    }

    Item {
        width: Style.width
        height: Style.height
        scale: Style.unit
        transformOrigin: Item.TopLeft

        Loader {
            id: screen

            anchors.fill: parent
        }

        Header {
            anchors.left: parent.left
            anchors.right: parent.right
            organisation: root.arabic ? "خدمات أوستبروك العامة" : "Ostbrook Public Services"
            office: root.arabic ? "المكتب المركزي" : "Central Office"
            clock: "10:24"
            dark: root.hero
            clockShown: !root.hero || Style.portrait || root.screenFile === "WelcomeScreen"
        }

        Loader {
            id: above

            anchors.fill: parent
            anchors.bottomMargin: Style.metrics.barHeight
        }

        AccessibilityBar {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            backShown: root.viewModel?.canGoBack ?? false
            startOverShown: root.viewModel?.canStartOver ?? false
        }
    }
}
