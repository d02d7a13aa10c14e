pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style
import Kiosk.Components

// What to do with the number now.
TileLine {
    required property TicketViewModel viewModel

    height: Style.pane.next
    iconName: viewModel.nextIcon
    tileSize: Style.tile.next
    room: height
    title: viewModel.nextId === "" ? "" : qsTrId(viewModel.nextId)
    line: viewModel.nextLineId === "" || Style.largeText || Style.small ? "" : qsTrId(viewModel.nextLineId)
}
