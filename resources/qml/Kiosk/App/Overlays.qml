pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style
import Kiosk.Components

// What lies over the open screen, down to the bar: the languages, and the question whether anybody is still there.
FocusScope {
    id: root

    required property KioskViewModel kiosk

    readonly property bool asking: kiosk.idleSeconds >= 0
    readonly property bool picking: kiosk.pickingLanguage
    readonly property bool open: asking || picking

    focus: open

    // After a key, the first control is marked: here, and on the screen once nothing lies over it.
    function mark(overlay: Item) {
        if (kiosk.byKeys && overlay) {
            overlay.forceActiveFocus(Qt.TabFocusReason);
            overlay.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
        }
    }

    onAskingChanged: InputGuard.hold()
    onPickingChanged: InputGuard.hold()

    Loader {
        anchors.fill: parent
        anchors.bottomMargin: Style.metrics.barHeight
        active: root.kiosk.pickingLanguage
        focus: active && !root.asking
        enabled: !root.asking
        onLoaded: root.mark(item as Item)
        onActiveChanged: {
            if (active)
                setSource(Qt.resolvedUrl("../Screens/LanguageOverlay.qml"), {
                    viewModel: root.kiosk
                });
        }
    }

    Loader {
        anchors.fill: parent
        anchors.bottomMargin: Style.metrics.barHeight
        active: root.asking
        focus: active
        onLoaded: root.mark(item as Item)
        onActiveChanged: {
            if (active)
                setSource(Qt.resolvedUrl("../Screens/IdleOverlay.qml"), {
                    viewModel: root.kiosk
                });
        }
    }
}
