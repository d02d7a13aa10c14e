pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// One entry of the menu, as a card of the grid or, where there are few, as a large one.
Loader {
    id: root

    required property string entryId
    required property string kind
    required property string controlName
    required property string title
    required property string description
    required property string icon
    required property int people
    required property int waitFrom
    required property int waitTo
    required property bool closed
    required property bool opensToday
    required property string opens
    required property string briefOpens
    property bool large: false
    property bool factsKept: false
    property bool brief: false
    property bool terse: false

    readonly property bool known: people >= 0 || waitFrom >= 0 || closed
    readonly property string closedText: closed ? Wording.opening(opens, opensToday) : ""
    readonly property list<string> closedForms: Wording.openingForms(opens, briefOpens, opensToday)
    readonly property bool tight: (item as ServiceCard)?.tight ?? (item as ChannelCard)?.tight ?? false
    readonly property bool cramped: (item as ServiceCard)?.cramped ?? false

    signal chosen(string entryId, string kind)

    sourceComponent: large ? largeCard : card

    Component {
        id: card

        ServiceCard {
            objectName: root.controlName
            title: root.title
            description: root.description
            iconName: root.icon
            people: Wording.people(root.people)
            wait: Wording.wait(root.waitFrom, root.waitTo)
            briefWait: Wording.briefWait(root.waitFrom, root.waitTo)
            brief: root.brief
            terse: root.terse
            closedText: root.closedText
            closedForms: root.closedForms
            group: root.kind === "group"
            onActivated: root.chosen(root.entryId, root.kind)
        }
    }

    Component {
        id: largeCard

        ChannelCard {
            objectName: root.controlName
            title: root.title
            line: Style.largeText || (Style.small && root.width < Style.card.wordyFrom) ? "" : root.description
            iconName: root.icon
            wait: Wording.wait(root.waitFrom, root.waitTo)
            briefWait: Wording.briefWait(root.waitFrom, root.waitTo)
            brief: root.brief
            closedText: root.closedText
            closedForms: root.closedForms
            place: Wording.people(root.people)
            placeIcon: "people"
            factsKept: root.factsKept
            onActivated: root.chosen(root.entryId, root.kind)
        }
    }
}
