pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style
import Kiosk.Components

// Busy, and honest about it: a ring and words, after a while other words, and how often the number was asked for again.
// Shown only where an answer takes a moment.
TaskScreen {
    id: root

    objectName: "IssuingScreen"

    required property IssuingViewModel viewModel

    property bool long: false

    way: viewModel
    iconName: "ticket"
    question: qsTrId("issuing.title")
    helper: viewModel.repeats > 0 ? qsTrId("issuing.again").arg(viewModel.repeats) : long ? qsTrId("issuing.long") : qsTrId("issuing.body")

    Column {
        anchors.centerIn: parent
        width: parent.width
        spacing: Style.space.xl

        BusyRing {
            anchors.horizontalCenter: parent.horizontalCenter
            size: Style.metrics.gateway.width * (Style.small ? 0.6 : 1)
            color: Style.colors.accent
            trackColor: Style.colors.hair
        }

        RoleText {
            width: parent.width
            role: Style.type.lead
            text: root.viewModel.service
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
        }
    }

    Timer {
        interval: Style.motion.longAfter
        running: true
        onTriggered: root.long = true
    }
}
