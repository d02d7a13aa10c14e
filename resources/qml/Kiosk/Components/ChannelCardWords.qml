pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// The words of a large card within `room`, a height: the title always; the wait before the place before the line.
Column {
    id: root

    required property ChannelCard card
    required property real room

    readonly property TypeRole factRole: Style.largeText ? Style.type.wait : Style.type.body
    readonly property real iconSize: Style.small ? Style.icon.channelFact : Math.max(Style.icon.channelFact, factRole.pixelSize)
    readonly property real apart: Style.small ? Style.space.tight : card.stacked ? Style.space.m : Style.card.factsApart
    readonly property real factHeight: Math.max(wait.height, place.height, closing.height)
    readonly property bool crowded: wait.visible && card.place !== "" && wait.width + place.width + apart > width
    readonly property bool tight: card.wait !== "" && card.place !== "" && longWait.advanceWidth + place.implicitWidth + iconSize + Style.space.slim + apart > width
    readonly property bool twoRows: crowded && title.height + 2 * factHeight + Style.space.xs + facts.gap <= room
    readonly property bool low: Style.small && Style.largestText && Style.tallScript && width < 5 * Style.type.smallest
    readonly property bool placed: card.place !== "" && !low && (placeWords.advanceWidth + iconSize + Style.space.slim <= width || room > 4.5 * factRole.lineHeight)
    readonly property real kept: card.factsKept && !facts.visible && height + usual <= room ? usual : 0
    readonly property real usual: Math.max(iconSize, factRole.lineHeight) + facts.gap
    readonly property real factsHeight: !facts.visible ? 0 : facts.gap + (twoRows ? factHeight + Style.space.xs : 0) + factHeight

    TextMetrics {
        id: placeWords

        text: root.card.place
        font.family: Style.fontFamily
        font.weight: root.factRole.weight
        font.pixelSize: Style.type.smallest
    }

    TextMetrics {
        id: longWait

        text: root.card.wait
        font.family: Style.fontFamily
        font.weight: root.factRole.weight
        font.pixelSize: root.factRole.pixelSize
    }

    FittedText {
        id: title

        role: Style.largeText ? Style.type.cardTitle : Style.type.channelTitle
        floor: Style.type.smallest
        mostLines: 2
        room: root.room - (facts.visible ? root.factHeight + facts.gap : 0)
        text: root.card.title
        color: root.card.closed ? Style.colors.ink2 : Style.colors.ink
        Accessible.ignored: true
    }

    FittedText {
        id: line

        visible: text !== "" && fitting && title.height + contentHeight + root.factsHeight <= root.room
        role: Style.type.hint
        floor: Style.type.smallest
        mostLines: root.card.stacked ? 3 : 2
        text: root.card.line
        color: Style.colors.ink2
        font.weight: Style.weight.regular
        Accessible.ignored: true
    }

    Flow {
        id: facts

        readonly property real gap: Style.small ? Style.space.fine : Style.space.snug

        visible: root.card.wait !== "" || root.placed || root.card.closed
        width: parent.width
        topPadding: gap
        spacing: root.twoRows ? Style.space.xs : root.apart

        IconFact {
            id: wait

            iconName: "clock"
            iconSize: root.iconSize
            role: root.factRole
            room: root.width
            text: root.card.brief ? root.card.briefWait : root.card.wait
            spoken: false
        }

        IconFact {
            id: place

            visible: root.placed && (!root.crowded || root.twoRows)
            iconName: root.card.placeIcon
            iconSize: root.iconSize
            role: root.factRole
            room: root.width
            text: root.card.place
            spoken: false
        }

        Loader {
            id: closing

            active: root.card.closed
            visible: active
            sourceComponent: ClosedFact {
                forms: root.card.closedForms
                told: root.card.telling
                role: root.factRole
                iconSize: root.iconSize
                room: root.width
            }
        }
    }
}
