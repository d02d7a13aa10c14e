pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Components

// Shows one screen at a time. A new one comes in from the way on, the old one goes; after a wipe it is gone at once.
FocusScope {
    id: root

    required property KioskViewModel kiosk
    property ScreenSlot current: one

    readonly property ScreenSlot other: current === one ? two : one
    readonly property bool settled: !current.moving && other.empty

    function begin() {
        current.open(kiosk, false);
    }

    function change() {
        const gone = current;
        InputGuard.hold();
        current = other;
        gone.leave(kiosk.wiped);
        current.open(kiosk, true);
    }

    focus: true

    Connections {
        target: root.kiosk

        function onVisitChanged() {
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
