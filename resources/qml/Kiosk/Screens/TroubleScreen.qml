pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style
import Kiosk.Components

// What went wrong, whether there is a number, and the way to the desk.
TaskScreen {
    id: root

    objectName: "TroubleScreen"

    required property TroubleViewModel viewModel

    readonly property bool retries: viewModel.secondsLeft >= 0
    readonly property bool stacked: Style.portrait || !acts

    way: viewModel
    iconName: viewModel.icon
    tag: qsTrId("trouble." + viewModel.trouble + ".tag")
    question: qsTrId(viewModel.titleId)
    helper: qsTrId(viewModel.bodyId)
    primaryText: viewModel.canTryAgain ? qsTrId("off.try") : viewModel.canGoOn ? qsTrId("continue") : ""
    primaryIcon: viewModel.canGoOn ? "arrow-right" : "refresh"
    primaryName: viewModel.canGoOn ? "continue" : "try-again"
    primaryWidth: words.width
    onPrimaryActivated: viewModel.canGoOn ? viewModel.goOn() : viewModel.tryAgain()

    DeskPane {
        id: desk

        anchors.right: parent.right
        width: root.stacked ? parent.width : parent.width * Style.metrics.pick(1, 0.49, 0.42)
        height: !root.stacked ? parent.height : Math.min(parent.height - words.height - words.spacing, root.retries && !Style.largeText ? parent.height * 0.54 : parent.height)
        reception: root.viewModel.reception
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.top: root.stacked ? desk.bottom : parent.top
        anchors.topMargin: root.stacked ? spacing : 0
        width: root.stacked ? parent.width : parent.width - desk.width - Style.metrics.gap
        spacing: Style.small ? Style.space.s : Style.space.m + Style.space.xs / 2

        TileLine {
            id: safety

            objectName: "opens"
            width: parent.width
            iconName: root.viewModel.opens !== "" ? "clock" : "ticket"
            tileSize: Style.small ? Style.space.xxl : Style.space.huge + Style.space.s
            title: root.viewModel.opens !== "" ? qsTrId("closed.opens").arg(root.viewModel.opens) : qsTrId(root.viewModel.safetyId)
            titleRole: Style.type.rowValue
            line: root.retries && !Style.small && !Style.largeText ? qsTrId("off.gives") : ""
            lineRole: Style.type.description
        }

        RetryBox {
            width: parent.width
            visible: root.retries
            room: root.stacked ? 4000 : root.room - safety.height - words.spacing
            seconds: root.viewModel.secondsLeft
            total: root.viewModel.secondsTotal
        }
    }
}
