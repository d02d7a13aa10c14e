pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style

// The number, as large as it goes, and how to keep it: on paper, on the phone, or both.
// It comes in by itself: the dark stage rises over the paper one, and the number fades in.
FocusScope {
    id: root

    objectName: "TicketScreen"

    required property TicketViewModel viewModel

    readonly property bool onPaper: viewModel.paper === "printing" || viewModel.paper === "out"
    readonly property real barTop: height - Style.metrics.barHeight
    readonly property bool risen: !rising.running
    readonly property bool covered: stage.y < Style.metrics.headerTop + Style.metrics.markSize / 2

    function rise() {
        rising.start();
    }

    implicitWidth: Style.width
    implicitHeight: Style.height
    focus: true

    Rectangle {
        anchors.fill: ground
        visible: !root.risen
        color: Style.colors.paper
    }

    Item {
        id: ground

        anchors.left: parent.left
        width: Style.landscape ? Style.metrics.heroSheetStart + Style.radius.sheet + Style.space.xs : parent.width
        height: Style.portrait ? Style.metrics.heroSheetTop + Style.radius.sheet : root.barTop
        clip: true

        TicketStage {
            id: stage

            width: parent.width
            height: parent.height
            viewModel: root.viewModel
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: Style.portrait ? 0 : Style.metrics.heroSheetStart
        anchors.topMargin: Style.metrics.heroSheetTop
        anchors.bottomMargin: Style.portrait ? 0 : Style.metrics.barHeight
        color: Style.colors.sheet
        topLeftRadius: LayoutMirroring.enabled && !Style.portrait ? 0 : Style.radius.sheet
        topRightRadius: LayoutMirroring.enabled || Style.portrait ? Style.radius.sheet : 0
        bottomLeftRadius: Style.portrait ? 0 : topLeftRadius
        bottomRightRadius: Style.portrait ? 0 : topRightRadius
    }

    Item {
        id: desk

        anchors.left: parent.left
        anchors.leftMargin: (Style.portrait ? 0 : Style.metrics.heroSheetStart) + Style.metrics.margin
        anchors.right: parent.right
        anchors.rightMargin: Style.metrics.margin
        anchors.top: parent.top
        anchors.topMargin: Style.metrics.heroContentTop
        height: actions.y - y - Style.pane.actionsGap

        Loader {
            anchors.fill: parent
            sourceComponent: root.onPaper ? paper : noPaper
        }
    }

    TicketActions {
        id: actions

        anchors.left: desk.left
        anchors.right: desk.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Style.metrics.barHeight + Style.pane.actionsBelow
        viewModel: root.viewModel
    }

    ParallelAnimation {
        id: rising

        NumberAnimation {
            target: stage
            property: "y"
            from: ground.height
            to: 0
            duration: Style.motion.sheet
            easing.type: Easing.BezierSpline
            easing.bezierCurve: Style.motion.enterCurve
        }

        NumberAnimation {
            target: stage
            property: "inked"
            from: 0
            to: 1
            duration: Style.motion.sheet
        }

        NumberAnimation {
            target: desk
            property: "opacity"
            from: Style.motion.faint
            to: 1
            duration: Style.motion.screen
        }
    }

    Component {
        id: paper

        TicketOnPaper {
            viewModel: root.viewModel
        }
    }

    Component {
        id: noPaper

        TicketKept {
            viewModel: root.viewModel
        }
    }
}
