pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// The strip at the foot of a card: people and wait, or when a closed service opens in the first of its forms that fits,
// with more weight while it is `told` to who pressed the card. Where both are `tight`, the
// cards of a page say the wait briefly (`brief`). Where even that does not fit, they move closer; then there is the
// wait alone, and where that takes more than a line, people. Where one is `cramped`, the wait that stands alone is brief
// on all cards of the page (`terse`).
Rectangle {
    id: root

    property string people: ""
    property string wait: ""
    property string briefWait: wait
    property list<string> closedForms: []
    property bool told: false
    property bool brief: false
    property bool terse: false
    property real corner: Style.radius.card

    readonly property bool closed: closedForms.length > 0
    readonly property bool both: people !== "" && wait !== "" && !closed
    readonly property real besides: peopleWords.advanceWidth + 2 * inset + 2 * Style.icon.cardFact + 2 * Style.space.slim + Style.space.s
    readonly property bool tight: both && besides + longWords.advanceWidth > width
    readonly property real words: peopleWords.advanceWidth + waitWords.advanceWidth + 2 * inset
    readonly property bool dense: both && besides + waitWords.advanceWidth > width
    readonly property bool crowded: dense && words + 2 * left.iconSize + 2 * left.spacing + (Style.largestText ? Style.space.l : Style.space.s) > width
    readonly property bool cramped: crowded && !fitsAlone(longWords)
    readonly property string alone: !terse && fitsAlone(longWords) ? wait : brief && fitsAlone(waitWords) ? briefWait : ""
    readonly property bool wordy: people !== "" && alone === ""
    readonly property real inset: Style.small ? Style.space.s : Style.space.m

    readonly property color ink: !closed ? Style.colors.ink : told ? Style.colors.warn : Style.colors.warnInk

    function fitsAlone(words: TextMetrics): bool {
        return words.advanceWidth * Style.type.smallest / Style.type.wait.pixelSize + 2 * inset + right.iconSize + right.spacing <= width;
    }

    implicitHeight: Math.max(Style.card.footer, Style.type.wait.lineHeight + (!Style.small ? Style.space.loose : Style.largestText ? Style.space.fine : Style.tallScript ? Style.space.slim : Style.space.loose))
    bottomLeftRadius: Math.min(corner, height / 2)
    bottomRightRadius: bottomLeftRadius
    color: !closed ? Style.colors.tint50 : told ? Style.colors.warnInk : Style.colors.warn

    Rectangle {
        width: parent.width
        height: 2
        visible: !root.closed
        color: Style.colors.hair
    }

    component Words: TextMetrics {
        font.family: Style.fontFamily
        font.weight: Style.type.wait.weight
        font.pixelSize: Style.type.wait.pixelSize
    }

    Words {
        id: peopleWords

        text: root.people
    }

    Words {
        id: longWords

        text: root.wait
    }

    Words {
        id: waitWords

        text: root.brief ? root.briefWait : root.wait
    }

    FirstThatFits {
        id: opening

        forms: root.closedForms
        role: Style.type.wait
        room: root.width - 2 * root.inset - left.iconSize - left.spacing
    }

    IconFact {
        id: left

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.verticalCenter: parent.verticalCenter
        iconName: root.closed ? "lock" : "people"
        iconSize: root.dense ? Style.icon.denseFact : Style.icon.cardFact
        spacing: root.dense ? Style.space.fine : Style.space.slim
        room: root.width - 2 * root.inset
        iconColor: root.closed ? root.ink : Style.colors.accent
        text: root.closed ? opening.text : root.people
        visible: text !== "" && (root.closed || !root.crowded || root.wordy)
        color: root.ink
        spoken: false
    }

    IconFact {
        id: right

        anchors.right: parent.right
        anchors.rightMargin: root.crowded ? root.width - root.inset - width : root.inset
        anchors.verticalCenter: parent.verticalCenter
        iconName: "clock"
        iconSize: root.dense && !root.crowded ? Style.icon.denseFact : Style.icon.cardFact
        spacing: left.spacing
        room: root.width - 2 * root.inset
        text: root.closed ? "" : root.crowded ? root.alone : waitWords.text
        spoken: false
    }
}
