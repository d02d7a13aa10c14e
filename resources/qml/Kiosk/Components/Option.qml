pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// One answer: round where one is chosen, square where several may be. The state belongs to the caller.
PressableBase {
    id: root

    property string line: ""
    property string language: Style.language
    property bool on: false
    property bool multiple: false

    readonly property bool roomy: height > Style.row.roomyFrom
    readonly property real inner: height - lip - 2 * verticalPadding
    readonly property TypeRole role: roomy && !Style.largeText ? Style.type.channelTitle : Style.type.option

    spokenDescription: line
    radius: Style.radius.card
    horizontalPadding: Style.space.l
    verticalPadding: Style.space.xs
    implicitHeight: Math.max(Style.row.option, implicitContentHeight + Style.row.optionPadding)

    Accessible.role: multiple ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: on

    background: LipBox {
        lip: root.lip
        sink: root.sink
        radius: root.radius
        color: root.on ? Style.colors.selected : root.down ? Style.colors.pressed : Style.colors.control
        edge: root.on || root.down ? Style.colors.selectedEdge : Style.colors.line
        edgeWidth: root.on ? Style.stroke.chosen : Style.colors.edgeWidth
        lipColor: root.on ? Style.colors.selectedEdge : Style.colors.lip
    }

    contentItem: Item {
        implicitHeight: words.height

        Rectangle {
            id: knob

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Style.row.knob * (root.roomy ? 1.25 : 1)
            height: width
            radius: root.multiple ? Style.radius.small : width / 2
            color: root.on ? Style.colors.primary : Style.colors.control
            border.width: Style.stroke.knob
            border.color: root.on ? Style.colors.primary : Style.colors.line

            Icon {
                anchors.centerIn: parent
                visible: root.on
                name: "check"
                size: knob.width * 0.69
                strokeWidth: Style.stroke.check
                color: Style.colors.primaryInk
            }
        }

        Column {
            id: words

            anchors.left: knob.right
            anchors.leftMargin: Style.space.wide
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            FittedText {
                id: title

                role: root.role
                floor: Style.type.smallest
                stretch: Style.small && Style.largestText && Style.tallScript ? 0.9 : 1
                mostLines: 2
                room: root.inner
                language: root.language
                text: root.text
                color: root.on ? Style.colors.selectedInk : Style.colors.ink
                Accessible.ignored: true
            }

            FittedText {
                visible: text !== "" && fitting && title.height + contentHeight <= root.inner
                role: Style.type.description
                floor: Style.type.smallest
                mostLines: 2
                text: root.line
                color: root.on && Style.highContrast ? Style.colors.selectedInk : Style.colors.ink2
                Accessible.ignored: true
            }
        }
    }
}
