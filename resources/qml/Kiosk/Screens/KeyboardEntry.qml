pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// An answer of letters: the field above the keyboard, in landscape beside it, on the small format in the stage.
FocusScope {
    id: root

    required property string label
    required property string shown
    property string pattern: ""
    property string problem: ""
    property string privacy: ""
    property bool complete: false
    property bool email: false
    property list<string> domains: []

    readonly property Keyboard keyboard: keys.item as Keyboard
    readonly property real side: Style.landscape ? width - keys.width - Style.space.xl : width
    readonly property bool long: shown.length > 18

    signal typed(string key)
    signal erased
    signal cleared
    signal confirmed
    signal domainChosen(string domain)

    focus: true

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.confirmed();
        else
            root.keyboard.take(event);
    }

    Field {
        id: field

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.topMargin: Style.small ? Style.metrics.sheetTop - Style.metrics.contentTop - height - Style.space.xs : 0
        width: Style.small ? root.side - aside.width - Style.space.s : root.side
        height: Style.landscape ? implicitHeight : implicitHeight - Style.space.xs
        label: root.label
        text: root.shown
        remainder: root.pattern
        problem: root.problem
        complete: root.complete
        role: root.long && !Style.portrait ? Style.type.rowValue : Style.type.longField
    }

    PrimaryButton {
        id: aside

        objectName: "continue"
        anchors.right: parent.right
        anchors.verticalCenter: field.verticalCenter
        height: field.height + lip
        visible: Style.small
        text: qsTrId("continue")
        onActivated: root.confirmed()
    }

    DomainChips {

        anchors.left: parent.left
        anchors.top: field.bottom
        anchors.topMargin: Style.space.s + Style.space.xs / 2
        width: root.side
        visible: !Style.small
        domains: root.domains
        onChosen: domain => root.domainChosen(domain)
    }

    Note {
        anchors.left: parent.left
        anchors.top: field.bottom
        anchors.topMargin: Style.space.l
        available: root.side
        visible: Style.landscape && text !== "" && root.domains.length === 0
        text: root.privacy
    }

    Loader {
        id: keys

        anchors.right: Style.landscape ? parent.right : undefined
        anchors.horizontalCenter: Style.landscape ? undefined : parent.horizontalCenter
        anchors.bottom: parent.bottom
        sourceComponent: root.email ? emailKeys : textKeys
    }

    Connections {
        target: root.keyboard

        function onTyped(text: string) {
            root.typed(text);
        }

        function onErased() {
            root.erased();
        }

        function onCleared() {
            root.cleared();
        }
    }

    Component {
        id: emailKeys

        EmailKeyboard {}
    }

    Component {
        id: textKeys

        TextKeyboard {}
    }
}
