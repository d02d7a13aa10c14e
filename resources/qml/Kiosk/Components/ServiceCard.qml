pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// A service, or a group of services: tile, title, one line, and a foot with what is known about the wait.
// `closedText` says when a closed service opens, and `closedForms` the same ever more briefly; such a card cannot be
// chosen, and says so again when it is pressed. One that is `tight` asks its page to have every wait said briefly.
PressableBase {
    id: root

    required property string title
    required property string iconName
    property string description: ""
    property string people: ""
    property string wait: ""
    property string briefWait: wait
    property string closedText: ""
    property list<string> closedForms: [closedText]
    property bool group: false
    property bool brief: false

    readonly property bool closed: closedText !== ""
    readonly property bool beside: !Style.portrait || Style.largeText
    readonly property bool tight: foot.tight
    readonly property bool footed: closed || people !== "" || wait !== ""

    text: title
    locked: closed
    spokenName: [title, description, closedText, people, wait].filter(part => part !== "").join(", ")
    radius: Style.radius.card
    lip: closed ? 0 : Style.colors.lipHeight
    sink: down && !closed ? lip : 0

    onRefused: {
        told.restart();
        Accessible.announce(Spoken.plain(closedText));
    }

    background: Loader {
        sourceComponent: root.closed ? dashed : lipped
    }

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
            closedForms: root.closed ? root.closedForms : []
            told: root.closed && (root.down || told.running)
        }
    }

    Timer {
        id: told

        interval: Style.motion.second
    }

    Component {
        id: lipped

        LipBox {
            lip: root.lip
            sink: root.sink
            radius: root.radius
            color: root.down ? Style.colors.pressed : Style.colors.control
            edge: root.down ? Style.colors.selectedEdge : Style.colors.line
        }
    }

    Component {
        id: dashed

        DashedBox {
            radius: root.radius
        }
    }
}
