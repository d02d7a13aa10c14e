pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Style

// What every touchable thing shares: name, role and press action for assistive technology, keys, focus frame,
// the guard against double touches, and the lip. Handle `activated`, not `clicked`; what is `locked` says why instead, when
// it is `refused`.
T.AbstractButton {
    id: root

    property string spokenName: text
    property string spokenDescription: ""
    property real radius: Style.radius.button
    property real lip: Style.colors.lipHeight
    property real sink: down ? lip : 0
    property bool blocked: false
    property bool locked: false
    property bool keyHeld: false
    property bool unmarked: false
    property int turn: -1

    signal activated
    signal refused

    // A press counts in the turn in which it began.
    function begin() {
        turn = InputGuard.open ? InputGuard.turn : -1;
        if (turn >= 0)
            InputGuard.pressed();
    }

    // Assistive technology gives the focus for no reason of Qt's, and its visitor sees and presses what has it. So does a
    // scope, to what was touched or is its first: that is `unmarked`.
    function markGiven() {
        if (activeFocus && focusReason === Qt.OtherFocusReason && !unmarked)
            focusReason = Qt.TabFocusReason;
    }

    // Keys press only what is marked: what was touched may have the focus, and nobody sees that.
    function keyDown(event) {
        event.accepted = true;
        if (!visualFocus) {
            InputGuard.strayed(event);
            return;
        }
        if (event.isAutoRepeat)
            return;
        keyHeld = true;
        begin();
    }

    function keyUp(event) {
        if (event.isAutoRepeat || !keyHeld)
            return;
        keyHeld = false;
        event.accepted = true;
        if (turn === InputGuard.turn)
            click();
    }

    function act() {
        if (locked) {
            InputGuard.refused();
            refused();
            return;
        }
        InputGuard.acting = this;
        activated();
        InputGuard.acting = null;
    }

    // Assistive technology names what it presses, however new that is; only a second press of the same is none.
    function pressByName() {
        if (!enabled || blocked || (InputGuard.cause === this && !InputGuard.open))
            return;
        InputGuard.pressed();
        act();
    }

    implicitWidth: Math.max(implicitContentWidth + leftPadding + rightPadding, Style.metrics.minimumTarget)
    implicitHeight: Math.max(implicitContentHeight + topPadding + bottomPadding, Style.metrics.minimumTarget)
    topPadding: verticalPadding + sink
    bottomPadding: verticalPadding + lip - sink
    focusPolicy: Qt.StrongFocus
    hoverEnabled: false
    down: pressed || keyHeld
    z: visualFocus ? 1 : 0

    Accessible.role: Accessible.Button
    Accessible.name: Spoken.plain(spokenName)
    Accessible.description: Spoken.plain(spokenDescription)
    Accessible.focusable: true
    Accessible.onPressAction: pressByName()

    Keys.onReturnPressed: event => keyDown(event)
    Keys.onEnterPressed: event => keyDown(event)
    Keys.onSpacePressed: event => keyDown(event)
    Keys.onReleased: event => {
        if ([Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(event.key))
            keyUp(event);
    }

    onPressed: {
        unmarked = true;
        InputGuard.tapped(mapToItem(null, pressX, pressY));
        begin();
    }
    onClicked: {
        if (turn === InputGuard.turn && !blocked && InputGuard.open)
            act();
    }
    onFocusChanged: {
        if (!focus)
            unmarked = false;
    }
    onActiveFocusChanged: {
        keyHeld = false;
        markGiven();
    }

    Behavior on sink {
        NumberAnimation {
            duration: root.down ? Style.motion.press : Style.motion.release
        }
    }

    Loader {
        anchors.fill: parent
        active: root.visualFocus
        sourceComponent: FocusFrame {
            radius: root.radius
        }
    }
}
