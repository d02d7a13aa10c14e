pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style
import Kiosk.Components

// What went wrong, whether there is a number, when a closed service opens, and the way to the desk; or when a closed site
// is open, and the way to the desk below, where there is room for it. What the stage says is not said again.
TaskScreen {
    id: root

    objectName: "TroubleScreen"

    required property TroubleViewModel viewModel

    readonly property bool retries: viewModel.secondsLeft >= 0
    readonly property bool stacked: Style.portrait || !acts
    readonly property bool closed: viewModel.opens !== "" && viewModel.week.count > 0
    readonly property real underWeek: Style.portrait && viewModel.reception !== "" ? room - ((week.item as HoursPane)?.usualHeight ?? room) - Style.metrics.gap : 0
    readonly property bool deskUnderWeek: underWeek >= Style.pane.leastDesk
    readonly property bool reassures: !(viewModel.bodyTellsSafety && helperShown)

    way: viewModel
    iconName: viewModel.icon
    tag: viewModel.tagId === "" ? "" : qsTrId(viewModel.tagId)
    question: qsTrId(viewModel.titleId)
    helper: qsTrId(viewModel.bodyId)
    primaryText: viewModel.canTryAgain ? qsTrId("off.try") : viewModel.canGoOn ? qsTrId("continue") : ""
    primaryIcon: viewModel.canGoOn ? "arrow-right" : "refresh"
    primaryName: viewModel.canGoOn ? "continue" : "try-again"
    primaryWidth: words.width
    busy: viewModel.looking
    onPrimaryActivated: viewModel.canGoOn ? viewModel.goOn() : viewModel.tryAgain()

    Loader {
        id: week

        anchors.left: parent.left
        anchors.right: parent.right
        active: root.closed
        sourceComponent: HoursPane {
            opens: root.viewModel.opens
            week: root.viewModel.week
            reception: root.deskUnderWeek ? "" : root.viewModel.reception
            room: root.room
        }
    }

    DeskPane {
        id: desk

        visible: !root.closed || root.deskUnderWeek

        anchors.right: parent.right
        anchors.bottom: root.closed ? parent.bottom : undefined
        width: root.stacked ? parent.width : parent.width * Style.metrics.pick(1, 0.49, 0.42)
        height: root.closed ? root.underWeek : !root.stacked ? parent.height : Math.min(parent.height - (words.height > 0 ? words.height + words.spacing : 0), root.retries && !Style.largeText ? parent.height * 0.54 : parent.height)
        reception: root.viewModel.reception
    }

    Column {
        id: words

        visible: !root.closed
        anchors.left: parent.left
        anchors.top: root.stacked ? desk.bottom : parent.top
        anchors.topMargin: root.stacked ? spacing : 0
        width: root.stacked ? parent.width : parent.width - desk.width - Style.metrics.gap
        spacing: Style.small ? Style.space.s : Style.space.m + Style.space.xs / 2

        TileLine {
            id: safety

            visible: root.reassures
            width: parent.width
            iconName: "ticket"
            tileSize: Style.small ? Style.space.xxl : Style.space.huge + Style.space.s
            title: qsTrId(root.viewModel.safetyId)
            titleRole: Style.type.rowValue
            line: root.retries && !Style.small && !Style.largeText ? qsTrId("off.gives") : ""
            lineRole: Style.type.description
        }

        TileLine {
            objectName: "service-opens"
            visible: root.viewModel.opens !== ""
            width: parent.width
            iconName: "clock"
            tileSize: safety.tileSize
            title: qsTrId("closed.opens").arg(root.viewModel.opens)
            titleRole: safety.titleRole
        }

        RetryBox {
            width: parent.width
            visible: root.retries
            room: root.stacked ? Style.boundless : root.room - (safety.visible ? safety.height + words.spacing : 0)
            seconds: root.viewModel.secondsLeft
            total: root.viewModel.secondsTotal
        }
    }
}
