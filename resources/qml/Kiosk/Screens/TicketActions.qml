pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.ViewModels
import Kiosk.Style
import Kiosk.Components

// When the screen clears, more time, and Done. Long words share the width.
RowLayout {
    id: root

    required property TicketViewModel viewModel

    height: Style.button.ticketHeight
    spacing: Style.small ? Style.space.s : Style.metrics.gap

    ClearsIn {
        objectName: "clears-in"
        seconds: root.viewModel.secondsLeft
        total: root.viewModel.secondsTotal
        text: Style.largeText || Style.small ? "" : qsTrId("tk.clears", root.viewModel.secondsLeft)
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: least
        Layout.minimumWidth: least

        Accessible.ignored: text !== ""
        Accessible.role: Accessible.StaticText
        Accessible.name: Spoken.plain(qsTrId("tk.clears", seconds))
    }

    SecondaryButton {
        objectName: "more-time"
        text: qsTrId("moreTime")
        iconName: Style.small ? "" : "clock"
        horizontalPadding: Style.small ? Style.space.s : Style.space.l
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: implicitWidth
        Layout.maximumWidth: implicitWidth
        onActivated: root.viewModel.moreTime()
    }

    PrimaryButton {
        objectName: "done"
        text: qsTrId("done")
        iconName: Style.small && Style.largestText ? "" : "check"
        horizontalPadding: Style.small ? Style.space.s : Style.space.l
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: Math.max(implicitWidth, Style.button.doneWidth)
        Layout.maximumWidth: Layout.preferredWidth
        onActivated: root.viewModel.done()
    }
}
