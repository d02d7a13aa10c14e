pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// The upper part that is read: where one is, the question, a helper line, what is wrong, and the doorway.
// Children are placed under these lines. Where a field covers the lower part, `readableBottom` says from where on:
// then the lines move up, and a helper line that would still be covered is left out. What is wrong stands under the
// helper line, or in its place where there is no room for both.
Rectangle {
    id: root

    required property string question
    property string helper: ""
    property Metrics metrics: Style.metrics
    property string error: ""
    property int step: 0
    property int total: 0
    property string stepLabel: total > 0 ? qsTrId("step").arg(step).arg(total) : ""
    property string tag: ""
    property string tagIcon: "alert"
    property string iconName: ""
    // How far the stage is moved at this moment: the doorway stays where it is, and only its icon changes.
    property real drift: 0
    property real ceiling: 0
    property real readableBottom: root.metrics.sheetTop
    default property alias extra: lines.data
    readonly property alias heading: heading

    readonly property bool wrong: error !== ""
    readonly property bool crowded: readableBottom < root.metrics.sheetTop
    readonly property bool tagged: tag !== ""
    readonly property real lift: (Style.tallScript ? Style.stage.tallLift : 0) + (crowded ? (Style.tallScript && Style.largestText ? Style.space.fine : Style.space.snug) : Style.small && tagged ? Style.space.slim : 0)
    readonly property bool advised: helper !== "" && !(Style.small && wrong) && !(Style.lowered && Style.largeText)
    readonly property real below: helperGap.height + (wrong ? problem.height : 0)
    readonly property real adviceRoom: advised && !wrong && (tagged || !(Style.largeText || Style.small)) ? advice.contentHeight : 0
    readonly property real usualTop: Math.max(Style.metrics.headerHeight - (Style.small ? Style.space.tight : 0), root.metrics.stepTop - lift)
    readonly property real highest: ceiling > 0 ? ceiling + Style.space.s : usualTop
    readonly property real headingRoom: readableBottom - highest - heading.y - below
    readonly property real around: wrong ? apart.height + Style.space.m : 0
    readonly property bool helperFits: heading.height + advice.contentHeight + around <= headingRoom
    readonly property bool helperShown: advised && helperFits
    readonly property real textWidth: root.metrics.gatewayShown ? root.metrics.questionWidth : Style.metrics.innerWidth

    implicitWidth: Style.width
    implicitHeight: root.metrics.sheetTop + Style.radius.sheet
    color: Style.colors.paper

    Gateway {
        anchors.right: parent.right
        anchors.rightMargin: Style.metrics.gatewayEnd
        anchors.bottom: parent.bottom
        objectName: "doorway"
        visible: root.metrics.gatewayShown
        iconName: root.iconName

        transform: Translate {
            id: standing
        }
    }

    Binding {
        target: standing
        property: "x"
        value: -root.drift
    }

    Column {
        id: lines

        anchors.left: parent.left
        anchors.leftMargin: Style.metrics.margin
        y: Math.max(root.highest, Math.min(root.usualTop, root.readableBottom - height - Style.space.m))
        width: root.textWidth

        StepProgress {
            width: parent.width
            visible: root.total > 0 && !root.tagged
            step: root.step
            total: root.total
            label: root.stepLabel
        }

        IconFact {
            width: parent.width
            visible: root.tagged
            iconName: root.tagIcon
            text: root.tag
            role: Style.type.bodyStrong
            iconColor: Style.colors.ink
            iconSize: Style.icon.tag
        }

        Item {
            width: 1
            height: root.crowded ? 0 : Style.metrics.stepGap - Style.space.hair
        }

        Question {
            id: heading

            text: root.question
            room: root.headingRoom - root.adviceRoom
        }

        Item {
            id: helperGap

            width: 1
            height: root.crowded ? 0 : Style.metrics.helperGap
        }

        FittedText {
            id: advice

            visible: root.helperShown
            role: Style.type.helper
            floor: Style.type.smallest
            mostLines: Style.portrait ? 3 : Style.small && !root.tagged ? 1 : 2
            text: root.helper
            color: Style.colors.ink2
        }

        Item {
            id: apart

            width: 1
            height: Style.space.s
            visible: advice.visible && root.wrong
        }

        ErrorLine {
            id: problem

            text: root.error
            marked: !root.crowded
            stretch: Style.small && Style.largestText && Style.tallScript ? 0.74 : 1
            mostLines: Style.portrait ? 3 : root.crowded ? 1 : 2
        }
    }
}
