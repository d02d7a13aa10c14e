pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// The upper part that is read: where one is, the question, a helper line, what is wrong, and the doorway.
// Children are placed under these lines.
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
    default property alias extra: lines.data

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
        y: Style.metrics.stepTop - (Style.tallScript ? Style.metrics.pick(16, 24, 14) : 0)
        width: root.textWidth

        StepProgress {
            width: parent.width
            visible: root.total > 0 && root.tag === ""
            step: root.step
            total: root.total
            label: root.stepLabel
        }

        IconFact {
            width: parent.width
            visible: root.tag !== ""
            iconName: root.tagIcon
            text: root.tag
            role: Style.type.bodyStrong
            iconColor: Style.colors.ink
            iconSize: 48
        }

        Item {
            width: 1
            height: Style.metrics.stepGap - 4
        }

        Question {
            text: root.question
        }

        Item {
            width: 1
            height: Style.metrics.helperGap
        }

        RoleText {
            visible: text !== "" && !(Style.small && root.error !== "") && !(Style.lowered && Style.largeText)
            role: Style.type.helper
            text: root.helper
            color: Style.colors.ink2
            balanced: true
        }

        ErrorText {
            text: root.error
        }
    }
}
