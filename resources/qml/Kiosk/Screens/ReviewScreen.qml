pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style
import Kiosk.Components

TaskScreen {
    id: root

    objectName: "ReviewScreen"

    required property ReviewViewModel viewModel

    way: viewModel
    iconName: "ticket"
    question: qsTrId("rev.q")
    helper: qsTrId("rev.help")
    primaryText: qsTrId("rev.go")
    primaryIcon: "ticket"
    primaryName: "get-ticket"
    onPrimaryActivated: viewModel.getTicket()

    AnswerTable {
        id: table

        width: parent.width
        height: Style.portrait ? root.room - privacy.height - Style.space.m : root.room
        answers: root.viewModel.rows
        onChangeRequested: rowId => root.viewModel.change(rowId)
    }

    PrivacyLine {
        id: privacy

        anchors.left: parent.left
        anchors.leftMargin: Style.portrait ? 0 : root.primaryWidth + Style.metrics.gap
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Style.portrait ? table.usedHeight + Style.space.m : parent.height - height
        height: Style.portrait ? implicitHeight : Style.metrics.actionsHeight
        text: root.viewModel.privacy === "" ? qsTrId("privacy") : root.viewModel.privacy
    }
}
