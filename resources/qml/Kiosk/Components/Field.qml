pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// Shows what has been typed so far: prefix, text, caret, and dashes for what is missing. Mirrored where what is typed is read
// from right to left, whatever the language of the screen.
Item {
    id: root

    required property string label
    property string text: ""
    property string remainder: ""
    property string prefix: ""
    property string problem: ""
    property bool complete: false
    property bool prefixChoosable: true
    property bool rightToLeft: false
    property TypeRole role: Style.type.field

    readonly property bool bad: problem !== ""
    readonly property color edge: bad ? Style.colors.badInk : Style.colors.accent

    // What is too long for one line even in the smallest letters takes two, where there is the height for them.
    readonly property bool folded: natural.implicitWidth > window.width - Style.space.m && height >= 2 * Style.type.body.lineHeight + Style.space.s

    signal prefixActivated

    function escaped(typed: string): string {
        return typed.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/ (?= |$)/g, "\u00a0").replace("@", "\u200b@");
    }

    implicitWidth: Style.metrics.padWidth
    implicitHeight: Style.metrics.fieldHeight

    LayoutMirroring.enabled: rightToLeft
    LayoutMirroring.childrenInherit: true

    Accessible.role: Accessible.EditableText
    Accessible.name: Spoken.plain(label)
    Accessible.description: Spoken.plain(problem)
    Accessible.focusable: true
    Accessible.readOnly: true

    Rectangle {
        anchors.fill: parent
        radius: Style.radius.key
        color: Style.colors.control
        border.width: Style.colors.strongEdgeWidth
        border.color: root.edge
    }

    FieldPrefix {
        id: prefix

        objectName: "prefix"
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: Style.colors.strongEdgeWidth
        visible: root.prefix !== ""
        text: root.prefix
        choosable: root.prefixChoosable
        onActivated: root.prefixActivated()
    }

    NaturalText {
        id: natural

        role: root.role
        font.pixelSize: Style.type.smallest
        text: root.text
    }

    Item {
        id: window

        anchors.left: prefix.visible ? prefix.right : parent.left
        anchors.right: state.visible ? state.left : parent.right
        anchors.leftMargin: Style.space.wide
        anchors.rightMargin: Style.space.loose
        height: parent.height
        clip: true

        Row {
            id: line

            readonly property real spare: window.width - implicitWidth * scale
            visible: !root.folded

            x: root.rightToLeft ? Math.max(0, spare) : Math.min(0, spare)
            height: parent.height
            scale: Math.max(Style.type.smallest / root.role.pixelSize, Math.min(1, window.width / implicitWidth))
            transformOrigin: Item.Left

            FieldText {
                role: root.role
                text: root.text
            }

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: Style.stroke.caret
                height: root.role.pixelSize * 1.06
                radius: width / 2
                color: root.edge
            }

            FieldText {
                role: root.role
                text: root.remainder
                leftPadding: Style.space.tight
                color: Style.colors.ink2
                font.weight: Style.weight.regular
            }
        }

        FieldText {
            id: fold

            readonly property int most: 1.7 * window.width * root.text.length / Math.max(1, natural.implicitWidth)
            readonly property string tail: root.text.length > most ? "…\u2060" + root.text.slice(-most) : root.text

            objectName: "fold"
            visible: root.folded
            width: window.width
            role: Style.type.body
            font.pixelSize: Style.type.smallest
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            textFormat: Text.StyledText
            text: visible ? `${root.escaped(tail)}<font color="${root.edge}">|</font>` : ""
        }
    }

    Icon {
        id: state

        anchors.right: parent.right
        anchors.rightMargin: Style.space.wide
        anchors.verticalCenter: parent.verticalCenter
        visible: root.bad || root.complete
        name: root.bad ? "alert" : "check"
        size: Style.icon.fieldState
        strokeWidth: root.bad ? Style.stroke.usual : Style.stroke.mark
        color: root.edge
    }
}
