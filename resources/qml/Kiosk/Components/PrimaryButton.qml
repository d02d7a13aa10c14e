pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// The one way on of a screen. While `busy` it takes no touch; after 400 ms it says so.
PressableBase {
    id: root

    property string iconName: "arrow-right"
    property bool busy: false
    property bool saysBusy: false
    property TypeRole role: Style.type.primary

    implicitHeight: Math.max(Style.metrics.actionsHeight, Style.metrics.minimumTarget)
    horizontalPadding: Style.button.padding
    blocked: busy
    spokenName: saysBusy ? qsTrId("busy") : text
    sink: down || saysBusy ? lip : 0

    onBusyChanged: {
        if (!busy)
            saysBusy = false;
    }

    background: LipBox {
        lip: root.lip
        sink: root.sink
        radius: root.radius
        color: root.down || root.saysBusy ? Style.colors.primaryPressed : Style.colors.primary
        edge: color
        lipColor: Style.colors.primaryLip
    }

    contentItem: ButtonLine {
        label: root.saysBusy ? qsTrId("busy") : root.text
        role: root.role
        icon: root.iconName
        iconSize: Style.icon.primary
        iconStroke: Style.stroke.firm
        color: Style.colors.primaryInk
        busy: root.saysBusy
        spacing: Style.button.gap
    }

    Timer {
        interval: Style.motion.busyAfter
        running: root.busy
        onTriggered: root.saysBusy = true
    }
}
