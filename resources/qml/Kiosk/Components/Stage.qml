pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// The upper part that is read: where one is, the question, a helper line, what is wrong, and the doorway.
// Children are placed under these lines. Where a field covers the lower part, `readableBottom` says from where on:
// then the lines move up, and a helper line that would still be covered is left out.
Rectangle {
    id: root

    required property string question
    property string helper: ""
    property string error: ""
    property int step: 0
    property int total: 0
    property string stepLabel: total > 0 ? qsTrId("step").arg(step).arg(total) : ""
    property string tag: ""
    property string tagIcon: "alert"
    property string iconName: ""
    property real readableBottom: Style.metrics.sheetTop
    default property alias extra: lines.data

    readonly property bool crowded: readableBottom < Style.metrics.sheetTop
    readonly property bool tagged: tag !== ""
    readonly property real lift: (Style.tallScript ? Style.metrics.pick(16, 24, 14) : 0) + (crowded ? 14 : Style.small && tagged ? 10 : 0)
    readonly property bool advised: helper !== "" && !(Style.small && error !== "") && !(Style.lowered && Style.largeText)
    readonly property real below: helperGap.height + (advised ? advice.contentHeight : 0) + (error !== "" ? problem.contentHeight : 0)
    readonly property real headingRoom: readableBottom - lines.y - heading.y - below
    readonly property bool helperFits: !Style.small || tagged || heading.height <= headingRoom
    readonly property real textWidth: Style.metrics.gatewayShown ? Style.metrics.questionWidth : Style.metrics.innerWidth

    implicitWidth: Style.width
    implicitHeight: Style.metrics.sheetTop + Style.radius.sheet
    color: Style.colors.paper

    Gateway {
        anchors.right: parent.right
        anchors.rightMargin: Style.metrics.gatewayEnd
        anchors.bottom: parent.bottom
        visible: Style.metrics.gatewayShown
        iconName: root.iconName
    }

    Column {
        id: lines

        anchors.left: parent.left
        anchors.leftMargin: Style.metrics.margin
        y: Style.metrics.stepTop - root.lift
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
            iconSize: Style.small ? 36 : 48
        }

        Item {
            width: 1
            height: root.crowded ? 0 : Style.metrics.stepGap - 4
        }

        Question {
            id: heading

            text: root.question
            room: root.headingRoom
        }

        Item {
            id: helperGap

            width: 1
            height: root.crowded ? 0 : Style.metrics.helperGap
        }

        FittedText {
            id: advice

            visible: root.advised && root.helperFits
            role: Style.type.helper
            floor: Style.small ? Style.type.body.pixelSize : role.pixelSize
            text: root.helper
            color: Style.colors.ink2
        }

        ErrorText {
            id: problem

            text: root.error
            floor: root.crowded ? 0.88 * role.pixelSize : role.pixelSize
        }
    }
}
