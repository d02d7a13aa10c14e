pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Components

// Asks whether anybody is still there, over whatever screen is open.
IdleDialog {
    id: root

    objectName: "IdleOverlay"

    required property KioskViewModel viewModel

    open: viewModel.idleSeconds >= 0
    seconds: viewModel.idleSeconds
    total: viewModel.idleTotal
    onStayed: viewModel.moreTime()
    onDeparted: viewModel.startOver()
}
