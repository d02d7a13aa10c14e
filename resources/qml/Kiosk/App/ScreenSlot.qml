pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style
import Kiosk.Components

// Holds one screen, and moves it in and out.
FocusScope {
    id: root

    // What a screen may have: `drift`, how far it is moved; `rise()`, its own way in, until it is `risen`, and from when
    // on it has `covered` the header's ground.
    enum Arrival {
        AtOnce,
        Sliding,
        Fading
    }

    readonly property bool empty: loader.status === Loader.Null
    readonly property bool moving: entering.running || leaving.running || loader.status === Loader.Loading
    readonly property var shown: loader.item
    readonly property real shift: slide.x
    readonly property bool resting: shown?.risen ?? true
    readonly property bool covered: shown?.covered ?? true
    property bool marks: false
    property real side: 1
    property real begun: 0
    property int span: Style.motion.screen

    function open(kiosk: KioskViewModel, arrival: int) {
        settle();
        begun = Date.now();
        side = (kiosk.forward ? 1 : -1) * (kiosk.rightToLeft ? -1 : 1);
        marks = kiosk.byKeys;
        loader.arriving = arrival !== ScreenSlot.Arrival.AtOnce;
        loader.rising = loader.arriving && kiosk.screen === "TicketScreen" && !Style.reducedMotion;
        opacity = arrival === ScreenSlot.Arrival.Fading && !loader.rising ? Style.motion.faint : 1;
        enabled = true;
        focus = true;
        loader.setSource(Qt.resolvedUrl("../Screens/" + kiosk.screen + ".qml"), {
            viewModel: kiosk.view
        });
    }

    // After a key: where the next one goes can be seen. Where keys type, the field has it already.
    function mark() {
        const screen = loader.item as Item;
        if (!screen)
            return;
        screen.forceActiveFocus(Qt.TabFocusReason);
        if (root.Window.activeFocusItem === screen)
            screen.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
        const first = root.Window.activeFocusItem as PressableBase;
        if (first)
            first.focusReason = Qt.TabFocusReason;
    }

    // Keys of a plugged-in keyboard that nothing took.
    function take(event) {
        if (shown?.take)
            shown.take(event);
    }

    function leave(atOnce: bool, time: int) {
        enabled = false;
        focus = false;
        entering.stop();
        if (atOnce)
            settle();
        else {
            span = time;
            leaving.start();
        }
    }

    function settle() {
        entering.stop();
        leaving.stop();
        loader.source = "";
    }

    transform: Translate {
        id: slide
    }

    Loader {
        id: loader

        property bool arriving: false
        property bool rising: false

        anchors.fill: parent
        focus: true
        onLoaded: {
            if (root.shown.drift !== undefined)
                root.shown.drift = Qt.binding(() => slide.x);
            if (arriving)
                InputGuard.hold();
            if (root.marks)
                root.mark();
            root.span = Style.motion.left(Date.now() - root.begun);
            if (rising)
                root.shown.rise();
            else if (arriving)
                entering.start();
        }
    }

    ParallelAnimation {
        id: entering

        NumberAnimation {
            target: slide
            property: "x"
            from: root.side * Style.motion.slide
            to: 0
            duration: root.span
            easing.type: Easing.BezierSpline
            easing.bezierCurve: Style.motion.enterCurve
        }

        NumberAnimation {
            target: root
            property: "opacity"
            to: 1
            duration: root.span
        }
    }

    SequentialAnimation {
        id: leaving

        NumberAnimation {
            target: root
            property: "opacity"
            to: 0
            duration: root.span
            easing.type: Easing.BezierSpline
            easing.bezierCurve: Style.motion.exitCurve
        }

        ScriptAction {
            script: loader.source = ""
        }
    }
}
