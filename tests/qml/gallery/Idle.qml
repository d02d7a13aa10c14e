pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

Frame {
    Stage {
        anchors.left: parent.left
        anchors.right: parent.right
        step: 3
        total: 4
        iconName: "mobile"
        question: "What is your phone number?"
    }

    over: IdleDialog {
        anchors.left: parent.left
        anchors.right: parent.right
        height: parent.height - Style.metrics.barHeight
        seconds: 20
        total: 40
        open: true
    }
}
