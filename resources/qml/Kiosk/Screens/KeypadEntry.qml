pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// An answer of digits: the field above the pad, in landscape beside it, on the small format in the stage.
FocusScope {
    id: root

    required property string label
    required property string shown
    required property string pattern
    property string prefix: ""
    property string problem: ""
    property string privacy: ""
    property string privacyIcon: "lock"
    property string extraKey: ""
    property bool complete: false

    readonly property real side: Style.portrait ? width : width - Style.metrics.padWidth - Style.space.xxl

    signal typed(string key)
    signal erased
    signal cleared
    signal confirmed
    signal prefixActivated

    // Held down, it must not lead past the next question too.
    function confirm(event) {
        event.accepted = true;
        if (!event.isAutoRepeat && InputGuard.open)
            confirmed();
    }

    // For a plugged-in keyboard.
    function take(event) {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.confirm(event);
        else
            pad.take(event);
    }

    focus: true

    Keys.onPressed: event => take(event)

    // Field and pad are never mirrored, but their places are.
    Item {
        id: fieldPlace

        anchors.left: parent.left
        anchors.top: parent.top
        width: Style.small ? root.width : root.side
        height: Style.metrics.fieldHeight

        Field {
            objectName: "field"
            anchors.fill: parent
            label: root.label
            text: root.shown
            remainder: root.pattern
            prefix: root.prefix
            problem: root.problem
            complete: root.complete
            onPrefixActivated: root.prefixActivated()
        }
    }

    Column {
        anchors.left: parent.left
        anchors.top: fieldPlace.bottom
        anchors.topMargin: Style.space.l + Style.space.xs
        width: root.side
        visible: !Style.portrait
        spacing: Style.space.s

        ErrorText {
            id: problemLine

            text: Style.small ? root.problem : ""
            height: visible ? undefined : 0
        }

        Note {
            iconName: root.privacyIcon
            room: root.height - fieldPlace.height - Style.metrics.actionsHeight - (Style.small ? Style.space.xxl : Style.space.huge) - problemLine.height - Style.space.xl
            text: root.privacy
        }
    }

    Item {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: Style.metrics.padWidth
        height: Style.portrait ? parent.height - fieldPlace.height - Style.space.m - Style.space.xs / 2 : Style.standing.contentHeight

        Keypad {
            id: pad

            anchors.fill: parent
            extraKey: root.extraKey
            onTyped: text => root.typed(text)
            onErased: root.erased()
            onCleared: root.cleared()
        }
    }
}
