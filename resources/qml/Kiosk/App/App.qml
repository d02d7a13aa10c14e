pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style
import Kiosk.Components

// The window's content: one grid, scaled to the panel. The header and the bar never move; screens change between.
Item {
    id: root

    required property KioskViewModel kiosk
    property var look: ({})
    readonly property bool ready: screens.settled && InputGuard.open
    readonly property bool still: ready && screens.resting

    // Keys that no control took. Escape leads back by one, as the Back key of some keyboards.
    function take(event) {
        if (event.key === Qt.Key_Escape || event.key === Qt.Key_Back)
            stepBack(event);
        else if (!overlays.open)
            screens.take(event);
    }

    function stay(event) {
        if (!event.isAutoRepeat && InputGuard.open)
            kiosk.moreTime();
    }

    function stepBack(event) {
        event.accepted = true;
        if (overlays.asking)
            stay(event);
        else if (event.isAutoRepeat || !InputGuard.open)
            return;
        else if (overlays.picking)
            kiosk.toggleLanguages();
        else if (!screens.closesList() && kiosk.canGoBack)
            kiosk.back();
    }

    Keys.onPressed: event => take(event)
    Component.onCompleted: screens.begin()

    // These move what can be touched.
    Connections {
        target: root.kiosk

        function onTextScaleChanged() {
            InputGuard.hold();
        }

        function onLoweredChanged() {
            InputGuard.hold();
        }

        function onAttractPictureChanged() {
            InputGuard.hold();
        }
    }

    Connections {
        target: InputGuard

        function onPressed() {
            root.kiosk.touched();
        }

        function onRefused() {
            root.kiosk.locked();
        }

        function onStrayed(event) {
            if (overlays.asking)
                root.stay(event);
            else
                root.take(event);
        }
    }

    StyleInputs {
        kiosk: root.kiosk
        look: root.look
        windowWidth: root.width
        windowHeight: root.height
    }

    Rectangle {
        anchors.fill: parent
        color: root.kiosk.darkStage ? Style.colors.hero : Style.colors.paper
    }

    Item {
        id: grid

        visible: !attract.active

        width: Style.width
        height: Style.height
        scale: Style.unit
        transformOrigin: Item.TopLeft

        LayoutMirroring.enabled: root.kiosk.rightToLeft
        LayoutMirroring.childrenInherit: true

        ScreenStage {
            id: screens

            anchors.fill: parent
            enabled: !overlays.open
            kiosk: root.kiosk
        }

        Header {
            anchors.left: parent.left
            width: Style.landscape && root.kiosk.screen === "TicketScreen" ? Style.metrics.heroSheetStart : parent.width
            organisation: root.kiosk.siteName
            office: root.kiosk.office
            clock: root.kiosk.clock
            dark: root.kiosk.darkStage && screens.covered
            demo: root.kiosk.demo
            clockShown: Style.portrait || root.kiosk.screen !== "TicketScreen"
        }

        Overlays {
            id: overlays

            anchors.fill: parent
            kiosk: root.kiosk
            onOpenChanged: {
                if (!open)
                    Qt.callLater(screens.focusAgain);
            }
        }

        AccessibilityBar {
            anchors.bottom: parent.bottom
            languageShown: root.kiosk.canPickLanguage
            backShown: root.kiosk.canGoBack
            startOverShown: root.kiosk.canStartOver
            onBack: root.kiosk.back()
            onStartOver: root.kiosk.startOver()
            onContrastRequested: root.kiosk.stepContrast()
            onTextSizeRequested: root.kiosk.stepTextSize()
            onLoweredRequested: root.kiosk.toggleLowered()
            onLanguageRequested: root.kiosk.toggleLanguages()
        }
    }

    Loader {
        id: attract

        anchors.fill: parent
        active: root.kiosk.attractPicture !== ""
        onActiveChanged: {
            if (active)
                setSource(Qt.resolvedUrl("../Screens/AttractOverlay.qml"), {
                    viewModel: root.kiosk
                });
        }
    }
}
