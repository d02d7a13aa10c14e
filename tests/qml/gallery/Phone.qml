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
        error: "This number is too short. Please check it."
    }

    Sheet {
        anchors.fill: parent
        anchors.topMargin: Style.metrics.sheetTop
    }

    Field {
        anchors.left: parent.left
        anchors.leftMargin: Style.metrics.margin
        y: Style.metrics.contentTop
        width: Style.portrait ? Style.metrics.innerWidth : Style.metrics.innerWidth - Style.metrics.padWidth - 64
        label: "Phone"
        prefix: "+44"
        text: "7700 900 1"
        remainder: " – –"
        problem: Style.small ? "short" : ""
    }

    Keypad {
        anchors.right: parent.right
        anchors.rightMargin: Style.metrics.margin
        y: Style.portrait ? Style.metrics.contentTop + 152 : Style.metrics.contentTop
        width: Style.metrics.padWidth
        height: Style.metrics.contentBottom - y
    }

    ActionBar {
        anchors.left: parent.left
        anchors.leftMargin: Style.metrics.margin
        width: Style.portrait ? Style.metrics.innerWidth : Style.metrics.innerWidth - Style.metrics.padWidth - 64
        y: Style.metrics.actionsTop
        height: Style.metrics.actionsHeight
        backShown: true
        startOverShown: true
        primaryText: "Continue"
    }
}
