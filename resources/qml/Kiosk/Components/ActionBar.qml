pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Style

// The row of actions: Back, Start over (portrait only: else they are in the bar), another button, the primary one.
// Children are placed before the primary button.
RowLayout {
    id: root

    property bool backShown: false
    property bool startOverShown: false
    property string primaryText: ""
    property string primaryIcon: "arrow-right"
    property string primaryName: "continue"
    property bool busy: false
    property string hint: ""
    default property alias others: middle.data

    readonly property alias primary: primary

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
        visible: root.primaryText !== ""
        text: root.primaryText
        iconName: root.primaryIcon
        busy: root.busy
        Layout.fillWidth: true
        Layout.fillHeight: true
        onActivated: root.primaryActivated()
    }

    Item {
        visible: !primary.visible
        Layout.fillWidth: true
    }

    Hint {
        visible: root.hint !== "" && !primary.visible
        text: root.hint
    }
}
