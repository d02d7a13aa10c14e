pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// Cards of groups and services; up to three are large. What does not fit is on the next page.
Item {
    id: root

    required property var cards
    required property int moreCount

    readonly property bool few: list.count <= 3 && moreCount === 0 && !Style.lowered
    readonly property int across: Style.portrait ? (few || Style.largeText ? 1 : Style.metrics.columns) : few ? Math.max(2, list.count) : Style.metrics.columns
    readonly property real least: Style.card.least
    readonly property real gap: Style.portrait ? Style.metrics.gap - Style.space.xs / 2 : Style.metrics.gap
    readonly property int rows: Math.max(1, Math.min(Style.portrait ? 3 : 2, Math.floor((height + gap) / (least + gap))))
    readonly property int slots: (Style.portrait && Style.largeText ? 1 : Style.metrics.columns) * rows
    readonly property real cellWidth: (width - (across - 1) * Style.metrics.gap) / across
    readonly property real normalHeight: (height - (rows - 1) * gap) / rows
    readonly property real cellHeight: !few ? normalHeight : Style.portrait ? Math.min(1.28 * normalHeight, (height - (list.count - 1) * gap) / list.count) : height

    property bool someKnown: false
    property bool someTight: false
    property bool someCramped: false

    function look() {
        const shown = Array.from({
            length: list.count
        }, (_, place) => list.itemAt(place) as MenuCard);
        someKnown = shown.some(card => card?.known);
        someTight = shown.some(card => card?.tight);
        someCramped = shown.some(card => card?.cramped);
    }

    signal opened(string entryId, string kind)
    signal more
    signal fitted(int count)

    // Told before a card is made, and not before it is known: none is made that must go again.
    onSlotsChanged: {
        if (height > 0)
            fitted(slots);
    }
    Component.onCompleted: fitted(slots)

    Grid {
        columns: root.across
        columnSpacing: Style.metrics.gap
        rowSpacing: root.gap

        Repeater {
            id: list

            model: root.cards
            onItemAdded: root.look()

            MenuCard {
                width: root.cellWidth
                height: root.cellHeight
                factsKept: root.someKnown
                brief: root.someTight
                terse: root.someCramped
                large: root.few || (Style.portrait && Style.largeText)
                onKnownChanged: root.look()
                onTightChanged: root.look()
                onCrampedChanged: root.look()
                onChosen: (entryId, kind) => root.opened(entryId, kind)
            }
        }

        Loader {
            active: root.moreCount !== 0
            visible: active
            sourceComponent: MoreButton {
                objectName: "more-services"
                width: root.cellWidth
                height: root.cellHeight
                count: root.moreCount
                onActivated: root.more()
            }
        }
    }
}
