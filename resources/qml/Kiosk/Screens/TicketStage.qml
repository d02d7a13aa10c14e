pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style
import Kiosk.Components

// The dark stage of the ticket: number, what is known about the wait, and what it is for.
Rectangle {
    id: root

    required property TicketViewModel viewModel
    property real inked: 1

    readonly property string before: Wording.before(viewModel.people)
    readonly property string wait: Wording.about(viewModel.waitFrom, viewModel.waitTo)
    readonly property real closer: Style.portrait && Style.tallScript ? Style.space.tight : 0

    function tell() {
        Spoken.tell(number, Spoken.sentences([number.Accessible.name, before.text, wait.text]));
    }

    color: Style.colors.hero
    clip: true
    Component.onCompleted: Qt.callLater(root.tell)

    Gateway {
        anchors.right: parent.right
        anchors.rightMargin: Style.stage.ticketDoorEnd
        anchors.bottom: parent.bottom
        width: Style.stage.ticketDoor.width
        height: Style.stage.ticketDoor.height
        bands: Style.colors.numberBands
        band: 0.0929
    }

    TicketNumber {
        id: number

        objectName: "ticket-number"
        anchors.left: parent.left
        anchors.leftMargin: Style.metrics.margin
        anchors.top: parent.top
        anchors.topMargin: Style.stage.numberTop - root.closer
        width: (Style.portrait ? Style.width : Style.metrics.heroSheetStart) - 2 * Style.metrics.margin
        number: root.viewModel.number
        opacity: root.inked
        largest: Style.portrait && facts.stacked ? (Style.tallScript ? (Style.largestText ? 0.8 : 0.86) : Style.largestText ? 0.87 : 0.9) : 1
    }

    Column {
        id: known

        readonly property real room: root.height - (Style.portrait ? Style.radius.sheet + Style.space.xs : 0) - number.y - number.height - known.anchors.topMargin

        anchors.left: number.left
        anchors.top: number.bottom
        anchors.topMargin: Style.stage.factsTop - root.closer
        width: number.width
        spacing: Style.portrait && facts.stacked ? Style.space.xs : Style.stage.factsGap

        Grid {
            id: facts

            readonly property real smaller: Math.min(before.visible ? before.pixelSize : wait.pixelSize, wait.visible ? wait.pixelSize : before.pixelSize)
            readonly property bool stacked: before.text !== "" && wait.text !== "" && columns === 1

            columns: Style.portrait && before.width + wait.width + columnSpacing <= number.width ? 2 : 1
            width: parent.width
            columnSpacing: Style.space.l
            rowSpacing: Style.stage.factRowGap
            visible: root.before !== "" || root.wait !== ""

            TicketFact {
                id: before

                room: number.width
                iconName: "people"
                text: root.before
            }

            TicketFact {
                id: wait

                room: number.width
                iconName: "clock"
                text: root.wait
            }
        }

        FittedText {
            visible: root.viewModel.service !== "" && fitting && room > 0
            role: Style.type.recap
            floor: Style.type.smallest
            steps: [facts.visible ? Math.min(1, facts.smaller / role.pixelSize) : 1]
            mostLines: 3
            room: known.room - (facts.visible ? facts.height + known.spacing : 0)
            text: root.viewModel.service === "" ? "" : qsTrId("tk.what").arg(root.viewModel.service).arg(qsTrId(root.viewModel.channelId + ".inline"))
            color: Style.colors.heroInk
        }
    }
}
