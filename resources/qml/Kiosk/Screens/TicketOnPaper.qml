pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style
import Kiosk.Components

// The paper on its way, the code beside it where there is a link, and what to do next.
Item {
    id: root

    required property TicketViewModel viewModel

    readonly property bool linked: viewModel.address !== ""
    readonly property real paneWidth: linked ? (width - Style.metrics.gap) / 2 : width

    Pane {
        id: slotPane

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: next.top
        anchors.bottomMargin: Style.metrics.pick(14, 16, 8)
        width: root.paneWidth
        title: qsTrId("tk.take")
        line: qsTrId("tk.below")

        TicketSlot {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            width: Math.min(implicitWidth, parent.width - Style.space.l)
            height: Math.min(implicitHeight, parent.height - Style.space.xs)
            number: root.viewModel.number
        }
    }

    QrPlace {
        anchors.right: parent.right
        anchors.top: slotPane.top
        anchors.bottom: slotPane.bottom
        width: root.paneWidth
        visible: root.linked
        title: qsTrId("tk.phone")
        line: qsTrId("tk.scan")
        viewModel: root.viewModel
    }

    TileLine {
        id: next

        anchors.left: parent.left
        anchors.leftMargin: Style.space.xs
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Style.metrics.pick(126, 136, 84)
        iconName: root.viewModel.pending ? "bell" : "screen"
        tileSize: Style.metrics.pick(104, 96, 64)
        title: root.viewModel.nextId === "" ? "" : qsTrId(root.viewModel.nextId)
        line: root.viewModel.nextLineId === "" ? "" : qsTrId(root.viewModel.nextLineId)
    }
}
