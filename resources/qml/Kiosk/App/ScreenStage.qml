pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style
import Kiosk.Components

// Shows one screen at a time. A new one comes in from the way on, the old one goes; after a wipe it is gone at once.
// A busy screen comes only after a moment: until then the old one stays and takes no touch.
FocusScope {
    id: root

    required property KioskViewModel kiosk
    property ScreenSlot current: one

    readonly property ScreenSlot other: current === one ? two : one
    readonly property bool waiting: patience.running
    readonly property bool resting: settled && current.resting
    readonly property bool covered: current.covered
    readonly property bool settled: !waiting && !current.moving && other.empty

    function begin() {
        current.open(kiosk, ScreenSlot.Arrival.AtOnce);
    }

    function follow() {
        InputGuard.hold();
        if (kiosk.screen === "IssuingScreen")
            wait();
        else
            change();
    }

    function take(event) {
        current.take(event);
    }

    function closesList(): bool {
        return current.shown?.closesList?.() ?? false;
    }

    // Once nothing lies over the screen: what lay there took the keys with it.
    function focusAgain() {
        if (!enabled)
            return;
        if (kiosk.byKeys)
            current.mark();
        else
            forceActiveFocus(Qt.MouseFocusReason);
    }

    // What was still on its way out loses its view model.
    function wait() {
        other.settle();
        current.enabled = false;
        patience.restart();
    }

    // A screen that waited has lost its view model to the next: it goes at once, and nothing shines through.
    function change() {
        const gone = current;
        const late = waiting && kiosk.screen !== "IssuingScreen";
        patience.stop();
        current = other;
        current.open(kiosk, late ? ScreenSlot.Arrival.Sliding : ScreenSlot.Arrival.Fading);
        gone.leave(kiosk.wiped || late, current.span);
    }

    focus: true

    Connections {
        target: root.kiosk

        function onVisitChanged() {
            root.follow();
        }
    }

    Timer {
        id: patience

        interval: Style.motion.busyAfter
        onTriggered: {
            InputGuard.hold();
            root.change();
        }
    }

    ScreenSlot {
        id: one

        anchors.fill: parent
    }

    ScreenSlot {
        id: two

        anchors.fill: parent
    }
}
