pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style
import Kiosk.Components

// All answers once more. Beside the way on stands the privacy line, or there the way to further answers, and then
// the privacy line is in the stage, as where it is too long for its place.
TaskScreen {
    id: root

    objectName: "ReviewScreen"

    required property ReviewViewModel viewModel

    readonly property string privacyText: Wording.privacy(viewModel.privacy)
    readonly property bool turnsBeside: table.paged && !table.turnsBelow
    readonly property bool privacyAbove: turnsBeside || Style.small && Style.largestText || !Style.portrait && privacy.overfull
    readonly property real besideStart: Style.portrait ? 0 : primaryWidth + Style.metrics.gap

    way: viewModel
    iconName: "ticket"
    question: qsTrId("rev.q")
    helper: privacyAbove ? privacyText : qsTrId("rev.help")
    primaryText: qsTrId("rev.go")
    primaryIcon: "ticket"
    primaryName: "get-ticket"
    startsAtPrimary: true
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
        anchors.leftMargin: root.besideStart
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Style.portrait ? table.usedHeight + Style.space.m : parent.height - height
        height: Style.portrait ? implicitHeight : Style.metrics.actionsHeight
        limit: Style.portrait ? 0.3 * root.room : height
        visible: !root.privacyAbove
        text: root.privacyText
    }

    MoreAnswers {
        anchors.left: parent.left
        anchors.leftMargin: root.besideStart
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: parent.height - height
        height: Style.metrics.actionsHeight
        shown: root.turnsBeside
        last: table.last
        onActivated: table.turn()
    }
}
