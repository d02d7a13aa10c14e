pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Style

// The row of actions: Back, Start over (portrait only: else they are in the bar), another button, the primary one.
// Children are placed before the primary button; where nothing is finished with it, `quiet`, it is a secondary one.
RowLayout {
    id: root

    property bool backShown: false
    property bool startOverShown: false
    property string primaryText: ""
    property string primaryIcon: "arrow-right"
    property string primaryName: "continue"
    property bool quiet: false
    property bool busy: false
    property bool primaryFocus: false
    property string hint: ""
    default property alias others: middle.data

    readonly property real primaryWidth: quiet ? second.implicitWidth : primary.implicitWidth

    signal back
    signal startOver
    signal primaryActivated

    spacing: Style.metrics.gap

    NavButton {
        objectName: visible ? "back" : ""
        visible: Style.portrait && root.backShown
        text: qsTrId("back")
        iconName: "arrow-left"
        Layout.fillHeight: true
        onActivated: root.back()
    }

    NavButton {
        objectName: visible ? "start-over" : ""
        visible: Style.portrait && root.startOverShown
        text: qsTrId("startOver")
        iconName: "restart"
        Layout.fillHeight: true
        onActivated: root.startOver()
    }

    RowLayout {
        id: middle

        visible: children.length > 0
        spacing: root.spacing
        Layout.fillHeight: true
    }

    PrimaryButton {
        id: primary

        objectName: visible ? root.primaryName : ""
        visible: root.primaryText !== "" && !root.quiet
        focus: root.primaryFocus
        unmarked: root.primaryFocus
        text: root.primaryText
        iconName: root.primaryIcon
        busy: root.busy
        Layout.fillWidth: true
        Layout.fillHeight: true
        onActivated: root.primaryActivated()
    }

    SecondaryButton {
        id: second

        objectName: visible ? root.primaryName : ""
        visible: root.primaryText !== "" && root.quiet
        text: root.primaryText
        iconName: root.primaryIcon
        Layout.fillWidth: true
        Layout.fillHeight: true
        onActivated: root.primaryActivated()
    }

    Item {
        visible: root.primaryText === ""
        Layout.fillWidth: true
    }

    Hint {
        visible: root.hint !== "" && root.primaryText === ""
        text: root.hint
    }
}
