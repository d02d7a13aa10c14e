pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// A language by its own name and its own word for Start, laid out in its own direction. On a narrow tile the name has
// the whole width, and the arrow stands beside the word. The `only` one of a site just says Start.
PressableBase {
    id: root

    required property string name
    required property string startWord
    property string language: Style.language
    property bool rightToLeft: false
    property bool tallScript: false
    property bool greeted: false
    property bool only: false

    readonly property bool narrow: Style.small && width < Style.card.narrowLanguage
    readonly property real reach: Style.small ? 1.08 : 1.25

    // How much higher than the screen's the lines of this tile's letters are.
    function stretch(role: TypeRole): real {
        return tallScript === Style.tallScript ? 1 : tallScript ? reach : 1 / role.stretch;
    }

    text: name
    spokenName: startWord === "" ? name : name + ", " + startWord
    radius: Style.radius.card
    horizontalPadding: only ? Style.card.onlyPadding : Style.small ? Style.space.loose : Style.space.l
    verticalPadding: Style.small ? Style.space.tight : 0

    LayoutMirroring.enabled: rightToLeft
    LayoutMirroring.childrenInherit: true

    background: LipBox {
        lip: root.lip
        sink: root.sink
        radius: root.radius
        color: root.greeted ? Style.colors.greeting : root.down ? Style.colors.pressed : Style.colors.control
        edge: root.greeted || root.down ? Style.colors.selectedEdge : Style.colors.line
        edgeWidth: root.greeted ? Style.stroke.chosen : Style.colors.edgeWidth
        lipColor: root.greeted ? Style.colors.selectedEdge : Style.colors.lip
    }

    contentItem: Item {
        implicitHeight: words.height

        Column {
            id: words

            anchors.left: parent.left
            width: parent.width - (root.narrow ? 0 : arrow.width + (Style.small ? Style.space.xs : Style.space.tight))
            anchors.verticalCenter: parent.verticalCenter
            spacing: root.narrow ? Style.space.tight : 0

            FittedText {
                id: title

                role: root.only ? Style.type.welcome : Style.type.language
                steps: [root.only ? 0.75 : 1]
                floor: Style.type.smallest
                language: root.language
                greets: true
                stretch: root.stretch(role)
                text: root.name
                Accessible.ignored: true
            }

            FittedText {
                visible: text !== "" && (!Style.small || root.narrow) && (root.narrow || title.height + contentHeight <= root.availableHeight)
                available: parent.width - (root.narrow ? arrow.width + Style.space.xs : 0)
                height: root.narrow ? arrow.height : undefined
                anchors.left: parent.left
                role: Style.type.description
                floor: Style.type.smallest
                language: root.language
                greets: true
                stretch: root.stretch(role)
                text: root.startWord
                color: root.greeted ? Style.colors.ink : Style.colors.ink2
                Accessible.ignored: true
            }
        }

        GoArrow {
            id: arrow

            anchors.right: parent.right
            y: root.narrow ? words.y + words.height - height : (parent.height - height) / 2
            size: root.only ? Style.tile.onlyArrow : root.narrow ? Style.tile.narrowArrow : Style.tile.languageArrow
            strong: root.greeted
        }
    }
}
