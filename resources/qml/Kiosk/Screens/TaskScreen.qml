pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style
import Kiosk.Components

// The frame of every question: the stage that is read, the sheet that is touched, and the actions.
// Children lie in the content area; `room` is what of its height the actions leave over. With `fieldInStage`
// the area begins in the stage: what lies outside its parent would take no touch.
// In portrait it has the place of the actions too where there are none.
// Lists of few rows go down with Lower (`lowers`) in every format, all else in portrait alone.
FocusScope {
    id: root

    required property ScreenViewModel way
    required property string question
    property string helper: ""
    property string error: ""
    property string iconName: ""
    property string tag: ""
    property string stepLabel: way.step > way.steps ? qsTrId("rev.step") : qsTrId("step").arg(way.step).arg(way.steps)
    property string primaryText: ""
    property string primaryIcon: "arrow-right"
    property string primaryName: "continue"
    property bool quiet: false
    property bool busy: false
    property real primaryWidth: Math.max(Style.metrics.columnWidth, actions.primaryWidth)
    property string hint: ""
    property bool fieldInStage: false
    property real drift: 0
    property bool lowers: false
    property var entry: null
    property bool startsAtPrimary: false
    default property alias content: content.data

    readonly property Metrics metrics: Style.portrait || lowers ? Style.metrics : Style.standing
    readonly property real reach: fieldInStage ? root.metrics.contentTop - root.metrics.sheetTop + Style.metrics.fieldHeight + Style.space.xs : 0
    readonly property bool acts: primaryText !== ""
    readonly property bool helperShown: stage.helperShown
    readonly property bool actionless: !acts && !way.canGoBack && !way.canStartOver && hint === ""
    readonly property real spare: Style.portrait && actionless ? Style.metrics.actionsTop + Style.metrics.actionsHeight - Style.metrics.contentBottom : 0
    readonly property bool actsInContent: acts && !Style.portrait
    readonly property real room: content.height - (actsInContent ? Style.metrics.actionsHeight + Style.metrics.gap : 0)

    // What a screen reader says once the screen is there, and again in another language.
    readonly property string spoken: Spoken.sentences([question, helper])

    signal primaryActivated

    // What no control took of a plugged-in keyboard: it types, wherever the focus is, and Enter goes on.
    function take(event) {
        const enters = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        if (entry?.visible)
            entry.take(event);
        else if (enters && acts && !quiet && !busy && !event.isAutoRepeat && InputGuard.open) {
            event.accepted = true;
            primaryActivated();
        }
    }

    function tell() {
        Spoken.tell(stage.heading, spoken);
    }

    implicitWidth: Style.width
    implicitHeight: Style.height
    focus: true
    Component.onCompleted: Qt.callLater(root.tell)
    onSpokenChanged: Qt.callLater(root.tell)

    Stage {
        id: stage

        anchors.left: parent.left
        anchors.right: parent.right
        metrics: root.metrics
        drift: root.drift
        question: root.question
        helper: root.helper
        error: root.error
        iconName: root.iconName
        tag: root.tag
        step: root.way.step
        total: root.fieldInStage ? 0 : root.way.steps
        stepLabel: root.stepLabel
        ceiling: note.visible ? note.y + note.height : 0
        readableBottom: content.y < root.metrics.sheetTop ? content.y : root.metrics.sheetTop
    }

    Sheet {
        anchors.fill: parent
        anchors.topMargin: root.metrics.sheetTop
    }

    Loader {
        id: note

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Style.metrics.margin
        anchors.rightMargin: Style.metrics.margin
        anchors.top: parent.top
        anchors.topMargin: Style.metrics.headerHeight + Style.space.xl
        active: Style.portrait && Style.lowered
        visible: active
        sourceComponent: EasyNote {}
    }

    Item {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Style.metrics.margin
        anchors.rightMargin: Style.metrics.margin
        anchors.topMargin: root.metrics.contentTop - root.reach
        height: root.metrics.contentHeight + root.reach + root.spare
    }

    ActionBar {
        id: actions

        anchors.left: parent.left
        anchors.leftMargin: Style.metrics.margin
        anchors.top: parent.top
        anchors.topMargin: root.metrics.actionsTop
        width: Style.portrait ? Style.metrics.innerWidth : root.primaryWidth
        height: Style.metrics.actionsHeight
        visible: root.acts || (Style.portrait && !root.actionless)
        backShown: root.way.canGoBack
        startOverShown: root.way.canStartOver
        hint: Style.largeText ? "" : root.hint
        primaryText: root.primaryText
        primaryIcon: root.primaryIcon
        primaryName: root.primaryName
        quiet: root.quiet
        busy: root.busy
        primaryFocus: root.startsAtPrimary
        onBack: root.way.back()
        onStartOver: root.way.startOver()
        onPrimaryActivated: root.primaryActivated()
    }
}
