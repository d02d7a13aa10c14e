pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Style

// What every touchable thing shares: name, role and press action for assistive technology, keys, focus frame,
// the guard against double touches, and the lip. Handle `activated`, not `clicked`.
T.AbstractButton {
    id: root

    property string spokenName: text
    property string spokenDescription: ""
    property real radius: Style.radius.button
    property real lip: Style.colors.lipHeight
    property real sink: down ? lip : 0
    property bool blocked: false
    property bool keyHeld: false
    property bool admitted: true

    signal activated

    function keyDown(event) {
        if (!event.isAutoRepeat)
            keyHeld = true;
        event.accepted = true;
    }

    function keyUp(event) {
        if (event.isAutoRepeat || !keyHeld)
            return;
        keyHeld = false;
        event.accepted = true;
        click();
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
    Accessible.name: spokenName
    Accessible.description: spokenDescription
    Accessible.focusable: true
    Accessible.onPressAction: click()

    Keys.onReturnPressed: event => keyDown(event)
    Keys.onEnterPressed: event => keyDown(event)
    Keys.onReleased: event => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            keyUp(event);
    }

    onPressed: admitted = InputGuard.open
    onClicked: {
        if (admitted && !blocked && InputGuard.open)
            activated();
        admitted = true;
    }
    onCanceled: admitted = true
    onActiveFocusChanged: keyHeld = false

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
