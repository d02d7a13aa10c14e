pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style

// What the one source of looks is told.
QtObject {
    id: root

    required property KioskViewModel kiosk
    required property var look
    required property real windowWidth
    required property real windowHeight

    component Input: Binding {
        target: Style
    }

    readonly property list<Binding> inputs: [
        Input {
            property: "look"
            value: root.look
        },
        Input {
            property: "windowWidth"
            value: root.windowWidth
        },
        Input {
            property: "windowHeight"
            value: root.windowHeight
        },
        Input {
            property: "mmPerPx"
            value: root.kiosk.mmPerPx
        },
        Input {
            property: "contrast"
            value: root.kiosk.contrast
        },
        Input {
            property: "textScale"
            value: root.kiosk.textScale
        },
        Input {
            property: "lowered"
            value: root.kiosk.lowered
        },
        Input {
            property: "reducedMotion"
            value: root.kiosk.reducedMotion
        },
        Input {
            property: "language"
            value: root.kiosk.language
        },
        Input {
            property: "rightToLeft"
            value: root.kiosk.rightToLeft
        },
        Input {
            property: "tallScript"
            value: root.kiosk.tallScript
        },
        Input {
            property: "demo"
            value: root.kiosk.demo
        }
    ]
}
