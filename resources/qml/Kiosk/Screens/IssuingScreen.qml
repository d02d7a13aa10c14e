pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style
import Kiosk.Components

// Busy, and honest about it: nothing at first, then a ring and words, after a while other words.
TaskScreen {
    id: root

    objectName: "IssuingScreen"

    required property IssuingViewModel viewModel

    property bool noticed: false
    property bool long: false

    way: viewModel
    iconName: "ticket"
    question: noticed ? qsTrId("issuing.title") : ""
    helper: !noticed ? "" : long ? qsTrId("issuing.long") : qsTrId("issuing.body")

    Column {
        anchors.centerIn: parent
        width: parent.width
        spacing: Style.space.xl
        opacity: root.noticed ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Style.motion.screen
            }
        }

        BusyRing {
            anchors.horizontalCenter: parent.horizontalCenter
            size: Style.metrics.gateway.width * (Style.small ? 0.6 : 1)
            color: Style.colors.accent
            trackColor: Style.colors.hair
        }

        RoleText {
            width: parent.width
            role: Style.type.lead
            text: root.noticed ? root.viewModel.service : ""
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
        }
    }

    Timer {
        interval: Style.motion.busyAfter
        running: true
        onTriggered: root.noticed = true
    }

    Timer {
        interval: Style.motion.longAfter
        running: true
        onTriggered: root.long = true
    }
}
