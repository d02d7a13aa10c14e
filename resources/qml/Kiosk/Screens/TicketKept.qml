pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style
import Kiosk.Components

// No paper: what is the matter, and the ways to keep the number without it.
Item {
    id: root

    required property TicketViewModel viewModel

    readonly property bool linked: viewModel.address !== ""
    readonly property bool roomy: !faulty || !linked
    readonly property bool faulty: viewModel.paperTitleId !== ""

    Notice {
        id: notice

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        visible: root.faulty
        height: visible ? implicitHeight : 0
        iconName: "paper"
        title: root.faulty ? qsTrId(root.viewModel.paperTitleId) : ""
        line: Style.small && Style.largestText ? "" : qsTrId("np.body")
    }

    QrPlace {
        id: code

        anchors.left: parent.left
        anchors.top: notice.bottom
        anchors.topMargin: root.faulty ? (Style.small ? Style.space.tight : Style.space.m) : 0
        anchors.bottom: root.roomy ? next.top : parent.bottom
        anchors.bottomMargin: root.roomy ? Style.pane.nextGap : 0
        width: root.linked ? Style.pane.qrWidth : 0
        visible: root.linked
        viewModel: root.viewModel
    }

    WaysToKeep {
        anchors.left: code.right
        anchors.leftMargin: root.linked ? Style.pane.qrGap : 0
        anchors.right: parent.right
        anchors.top: code.top
        anchors.bottom: code.bottom
        linked: root.linked
    }

    NextLine {
        id: next

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.roomy
        viewModel: root.viewModel
    }
}
