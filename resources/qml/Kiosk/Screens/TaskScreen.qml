pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style
import Kiosk.Components

// The frame of every question: the stage that is read, the sheet that is touched, and the actions.
// Children lie in the content area; `room` is what of its height the actions leave over. With `fieldInStage`
// the area begins in the stage: what lies outside its parent would take no touch.
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
    property real primaryWidth: Math.max(Style.metrics.columnWidth, actions.primary.implicitWidth)
    property string hint: ""
    property bool fieldInStage: false
    default property alias content: content.data

    readonly property real reach: fieldInStage ? Style.metrics.contentTop - Style.metrics.sheetTop + Style.metrics.fieldHeight + Style.space.xs : 0
    readonly property bool acts: primaryText !== ""
    readonly property bool actsInContent: acts && !Style.portrait
    readonly property real room: content.height - (actsInContent ? Style.metrics.actionsHeight + Style.metrics.gap : 0)

    signal primaryActivated

    implicitWidth: Style.width
    implicitHeight: Style.height
    focus: true

    Stage {
        anchors.left: parent.left
        anchors.right: parent.right
        question: root.question
        helper: root.error !== "" || (Style.lowered && Style.largeText) ? "" : root.helper
        error: root.error
        iconName: root.iconName
        tag: root.tag
        step: root.way.step
        total: root.fieldInStage ? 0 : root.way.steps
        stepLabel: root.stepLabel
        readableBottom: content.y < Style.metrics.sheetTop ? content.y : Style.metrics.sheetTop
    }

    Sheet {
        anchors.fill: parent
        anchors.topMargin: Style.metrics.sheetTop
    }

    EasyNote {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Style.metrics.margin
        anchors.rightMargin: Style.metrics.margin
        anchors.top: parent.top
        anchors.topMargin: Style.metrics.headerHeight + Style.space.xl
        visible: Style.portrait && Style.lowered
    }

    Item {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Style.metrics.margin
        anchors.rightMargin: Style.metrics.margin
        anchors.topMargin: Style.metrics.contentTop - root.reach
        height: Style.metrics.contentHeight + root.reach
    }

    ActionBar {
        id: actions

        anchors.left: parent.left
        anchors.leftMargin: Style.metrics.margin
        anchors.top: parent.top
        anchors.topMargin: Style.metrics.actionsTop
        width: Style.portrait ? Style.metrics.innerWidth : root.primaryWidth
        height: Style.metrics.actionsHeight
        visible: Style.portrait || root.acts
        backShown: root.way.canGoBack
        startOverShown: root.way.canStartOver
        hint: Style.largeText ? "" : root.hint
        primaryText: root.primaryText
        primaryIcon: root.primaryIcon
        primaryName: root.primaryName
        onBack: root.way.back()
        onStartOver: root.way.startOver()
        onPrimaryActivated: root.primaryActivated()
    }
}
