pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

Frame {
    Stage {
        anchors.left: parent.left
        anchors.right: parent.right
        step: 4
        total: 4
        iconName: "passport"
        question: "Which document do you need?"
        helper: "Choose one answer."
    }

    Sheet {
        anchors.fill: parent
        anchors.topMargin: Style.metrics.sheetTop
    }

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Style.metrics.margin
        y: Style.metrics.contentTop
        width: Style.metrics.innerWidth
        spacing: 18

        Repeater {
            model: ["Passport", "ID card", "Passport and ID card", "Mine was lost or stolen", "I am not sure"].slice(0, Style.portrait ? 5 : 3)

            Option {
                required property string modelData
                required property int index

                width: parent.width
                height: Style.portrait ? 142 : implicitHeight
                text: modelData
                on: index === 1
                multiple: index > 2
                line: index > 2 ? "We also give you a report number" : ""
            }
        }
    }

    ActionBar {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Style.metrics.margin
        y: Style.metrics.actionsTop
        height: Style.metrics.actionsHeight
        backShown: true
        startOverShown: true
        primaryText: "Continue"
    }
}
