pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// A service, or a group of services: tile, title, one line, and a foot with what is known about the wait, or when it opens.
// One that is `tight` asks its page to have every wait said briefly, one that is `cramped` also where it stands alone.
ClosableCard {
    id: root

    required property string title
    required property string iconName
    property string description: ""
    property string people: ""
    property string wait: ""
    property string briefWait: wait
    property bool group: false
    property bool brief: false
    property bool terse: false

    readonly property bool beside: !Style.portrait || Style.largeText
    readonly property bool tight: foot.tight
    readonly property bool cramped: foot.cramped
    readonly property bool footed: closed || people !== "" || wait !== ""

    text: title
    spokenName: [title, description, closedText, people, wait].filter(part => part !== "").join(", ")

    contentItem: Item {
        implicitWidth: Style.metrics.columnWidth
        implicitHeight: head.implicitHeight + (root.footed ? foot.height : 0)

        ServiceCardHead {
            id: head

            anchors.left: parent.left
            anchors.leftMargin: Style.card.inset
            anchors.right: parent.right
            anchors.rightMargin: Style.card.inset
            anchors.top: parent.top
            anchors.bottom: foot.visible ? foot.top : parent.bottom
            title: root.title
            description: Style.small || Style.largeText ? "" : root.description
            iconName: root.iconName
            beside: root.beside
            closed: root.closed
            group: root.group
            pressed: root.down
        }

        CardFooter {
            id: foot

            readonly property real edge: Style.colors.edgeWidth

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: edge
            visible: root.footed
            corner: root.radius - edge
            people: root.people
            wait: root.wait
            briefWait: root.briefWait
            brief: root.brief
            terse: root.terse
            closedForms: root.closed ? root.closedForms : []
            told: root.telling
        }
    }
}
