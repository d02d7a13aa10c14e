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
        anchors.bottomMargin: Style.pane.nextGap
        width: root.paneWidth
        title: root.viewModel.paper === "out" ? qsTrId("tk.take") : qsTrId("tk.printing")
        line: Style.largeText || Style.small ? "" : qsTrId("tk.below")

        TicketSlot {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Style.pane.slotBelow
            width: implicitWidth
            height: implicitHeight
            scale: Math.min(1, (parent.width - Style.space.l) / width, (parent.height - Style.space.s - anchors.bottomMargin) / height)
            transformOrigin: Item.Bottom
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
        line: Style.largeText || Style.small ? "" : qsTrId("tk.scan")
        viewModel: root.viewModel
    }

    NextLine {
        id: next

        anchors.left: parent.left
        anchors.leftMargin: Style.space.xs
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        viewModel: root.viewModel
    }
}
