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
    required property var keyboard
    property bool suggests: false
    property bool rightToLeft: false
    property list<string> domains: []

    readonly property real side: Style.landscape ? width - keys.width - Style.space.xl : width
    readonly property int longest: Style.metrics.pick(26, 18, 22)
    readonly property TypeRole role: shown.length > 1.4 * longest ? Style.type.body : shown.length > longest ? Style.type.rowValue : Style.type.longField

    signal touched(string key)
    signal fitted(int rows)
    signal typed(string text)
    signal erased
    signal confirmed
    signal domainChosen(string domain)

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
            keys.take(event);
    }

    focus: true

    Keys.onPressed: event => take(event)

    // Field, chips and keys are never mirrored, but their places are.
    Item {
        id: fieldPlace

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.topMargin: Style.small ? Style.space.s : 0
        width: Style.small ? root.side - aside.width - Style.space.s - (best.visible ? best.width + Style.space.s : 0) : root.side
        height: Style.metrics.fieldHeight - Style.metrics.pick(Style.space.xs, 0, Style.space.s - Style.space.xs / 2)

        Field {
            objectName: "field"
            anchors.fill: parent
            label: root.label
            text: root.shown
            remainder: root.pattern
            rightToLeft: root.rightToLeft
            problem: root.problem
            complete: root.complete
            role: root.role
        }
    }

    // The small format has room for the domain that fits best, beside the field.
    Item {
        id: best

        anchors.right: aside.left
        anchors.rightMargin: Style.space.s
        anchors.top: fieldPlace.top
        width: Style.metrics.chipWidth
        height: aside.height
        visible: Style.small && root.domains.length > 0

        DomainChips {
            width: parent.width
            chipHeight: parent.height
            domains: Style.small ? root.domains.slice(0, 1) : []
            onChosen: domain => root.domainChosen(domain)
        }
    }

    PrimaryButton {
        id: aside

        objectName: visible ? "continue" : ""
        anchors.right: parent.right
        anchors.top: fieldPlace.top
        height: fieldPlace.height + lip
        visible: Style.small
        text: qsTrId("continue")
        onActivated: root.confirmed()
    }

    Item {
        anchors.left: parent.left
        anchors.top: fieldPlace.bottom
        anchors.topMargin: Style.portrait && Style.largeText ? Style.space.xs : Style.space.s + Style.space.xs / 2
        width: root.side
        visible: !Style.small

        DomainChips {
            width: parent.width
            domains: Style.small ? [] : root.domains
            onChosen: domain => root.domainChosen(domain)
        }
    }

    Note {
        anchors.left: parent.left
        anchors.top: fieldPlace.bottom
        anchors.topMargin: Style.space.l
        available: root.side
        room: root.height - y - Style.metrics.actionsHeight - Style.space.s
        visible: Style.landscape && text !== "" && root.domains.length === 0
        text: root.privacy
    }

    Item {
        anchors.right: Style.landscape ? parent.right : undefined
        anchors.horizontalCenter: Style.landscape ? undefined : parent.horizontalCenter
        anchors.bottom: parent.bottom
        width: keys.width
        height: keys.height

        Keyboard {
            id: keys

            keyboard: root.keyboard
            lines: Style.small || (Style.portrait && Style.lowered && root.suggests) ? 3 : 4
            room: Style.portrait && !root.suggests ? root.height - fieldPlace.height - Style.space.xl - 5 * Style.space.fine : 0
            onTouched: name => root.touched(name)
            onFitted: rows => root.fitted(rows)
            onTyped: text => root.typed(text)
            onErased: root.erased()
        }
    }
}
