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
    property string extraKey: ""
    property bool complete: false

    readonly property real side: Style.portrait ? width : width - pad.width - Style.space.xxl

    signal typed(string key)
    signal erased
    signal cleared
    signal confirmed
    signal prefixActivated

    focus: true

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.confirmed();
        else
            pad.take(event);
    }

    Field {
        id: field

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.topMargin: Style.small ? Style.metrics.sheetTop - Style.metrics.contentTop - height - Style.space.xs : 0
        width: Style.small ? root.width : root.side
        label: root.label
        text: root.shown
        remainder: root.pattern
        prefix: root.prefix
        problem: root.problem
        complete: root.complete
        onPrefixActivated: root.prefixActivated()
    }

    Column {
        anchors.left: parent.left
        anchors.top: Style.small ? parent.top : field.bottom
        anchors.topMargin: Style.small ? Style.space.s : Style.space.l + Style.space.xs
        width: root.side
        visible: !Style.portrait
        spacing: Style.space.s

        ErrorText {
            text: Style.small ? root.problem : ""
        }

        Note {
            text: root.privacy
        }
    }

    Keypad {
        id: pad

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: Style.metrics.padWidth
        height: Style.portrait ? Math.min(implicitHeight, parent.height - field.height - Style.space.m) : parent.height
        extraKey: root.extraKey
        onTyped: text => root.typed(text)
        onErased: root.erased()
        onCleared: root.cleared()
    }
}
