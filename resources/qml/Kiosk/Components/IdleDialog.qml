pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Style

// Asks whether anybody is still there. Covers everything but the bar and takes all touches meant for it.
FocusScope {
    id: root

    required property int seconds
    required property int total
    property bool open: false

    readonly property alias stay: yes
    readonly property real lifted: Style.motion.rise - depth.sunk

    signal stayed
    signal departed

    implicitWidth: Style.width
    implicitHeight: Style.height - Style.metrics.barHeight
    visible: open
    focus: open

    function lift() {
        if (open && !Style.reducedMotion)
            rising.restart();
    }

    onOpenChanged: root.lift()
    Component.onCompleted: root.lift()

    Accessible.role: Accessible.Dialog
    Accessible.name: Spoken.plain(qsTrId("idle.q"))

    MouseArea {
        anchors.fill: parent
        preventStealing: true
    }

    Rectangle {
        anchors.fill: parent
        color: Style.colors.scrim
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: (Style.portrait ? Style.pane.dialogBelow : Math.max(Style.space.m, (parent.height - height) / 2)) - depth.sunk
        width: Style.portrait ? parent.width - Style.space.xxl : Math.min(parent.width - Style.space.xxl, Style.pane.dialog)
        height: grid.implicitHeight + 2 * Style.pane.dialogPadding
        radius: Style.radius.sheet
        color: Style.colors.sheet
        border.width: Style.highContrast ? Style.colors.edgeWidth : 0
        border.color: Style.colors.line

        GridLayout {
            id: grid

            anchors.fill: parent
            anchors.margins: Style.pane.dialogPadding
            columns: Style.portrait ? 1 : 2
            columnSpacing: Style.pane.dialogPadding
            rowSpacing: Style.space.l

            CountdownRing {
                seconds: root.seconds
                total: root.total
                size: Style.tile.idleRing
                thickness: 0.0956
                numberColor: Style.colors.ink
                Layout.alignment: Qt.AlignCenter
                Layout.rowSpan: Style.portrait ? 1 : 2
            }

            IdleWords {
                seconds: root.seconds
                Layout.fillWidth: true
            }

            ColumnLayout {
                spacing: Style.space.m
                Layout.fillWidth: true
                Layout.topMargin: Style.portrait ? Style.pane.dialogApart : 0

                PrimaryButton {
                    id: yes

                    objectName: "idle-stay"
                    text: qsTrId("idle.yes")
                    iconName: "check"
                    focus: true
                    unmarked: true
                    Layout.fillWidth: true
                    Layout.preferredHeight: Style.pane.dialogStay
                    onActivated: root.stayed()
                }

                SecondaryButton {
                    objectName: "idle-leave"
                    text: qsTrId("idle.no")
                    iconName: "restart"
                    Layout.fillWidth: true
                    Layout.preferredHeight: Style.pane.dialogLeave
                    onActivated: root.departed()
                }
            }
        }
    }

    QtObject {
        id: depth

        property real sunk: 0
    }

    NumberAnimation {
        id: rising

        target: depth
        property: "sunk"
        from: Style.motion.rise
        to: 0
        duration: Style.motion.sheet
        easing.type: Easing.BezierSpline
        easing.bezierCurve: Style.motion.enterCurve
    }
}
