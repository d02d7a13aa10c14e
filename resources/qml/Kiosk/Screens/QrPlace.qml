pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style
import Kiosk.Components

// The pane of the code; it keeps its place while the code is being drawn.
Pane {
    id: root

    required property TicketViewModel viewModel

    QrPane {
        objectName: "qr"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - Style.space.m
        room: parent.height - Style.space.xs
        rows: root.viewModel.qrRows
        address: root.viewModel.address
        label: qsTrId("a11y.qr").arg(root.viewModel.address)
    }
}
