pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// "Step 2 of 4" and its segments: done is filled, now is longer and taller, to come is an outline.
Row {
    id: root

    required property int step
    required property int total
    property string label: qsTrId("step").arg(step).arg(total)

    readonly property real grow: Style.small ? 0.8 : 1 + 0.3 * Style.metrics.growth
    // Portrait has nothing beside them but the margin.
    readonly property real room: (Style.portrait ? Style.metrics.innerWidth : width) - words.width - spacing
    readonly property real need: grow * ((total - 1) * Style.stage.step.width + Style.stage.stepNow.width) + (total - 1) * Style.space.slim
    readonly property real share: Math.min(1, room / need)

    spacing: Style.space.m

    RoleText {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        role: Style.type.bodyStrong
        text: root.label
    }

    Row {
        anchors.verticalCenter: parent.verticalCenter
        spacing: Style.space.slim * root.share

        Repeater {
            model: root.total

            Rectangle {
                required property int index

                readonly property bool now: index === root.step - 1
                readonly property bool reached: index < root.step
                readonly property size part: now ? Style.stage.stepNow : Style.stage.step

                anchors.verticalCenter: parent.verticalCenter
                width: Math.max(height, part.width * root.grow * root.share)
                height: part.height * root.grow
                radius: height / 2
                color: reached ? Style.colors.accent : "transparent"
                border.width: Style.stroke.rim
                border.color: reached ? Style.colors.accent : Style.colors.line
            }
        }
    }
}
