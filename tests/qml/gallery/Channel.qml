pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

Frame {
    Stage {
        anchors.left: parent.left
        anchors.right: parent.right
        step: 2
        total: 4
        iconName: "people"
        question: "How would you like to talk to us?"
        helper: "For: Passport and ID card"
    }

    Sheet {
        anchors.fill: parent
        anchors.topMargin: Style.metrics.sheetTop
    }

    Grid {
        anchors.left: parent.left
        anchors.leftMargin: Style.metrics.margin
        y: Style.metrics.contentTop
        columns: Style.portrait ? 1 : 3
        columnSpacing: Style.metrics.gap
        rowSpacing: 18

        Repeater {
            model: [["In person", "At a counter in this building", "desk", "18 min wait", "Stay here"], ["Video call", "In a quiet booth on this floor", "video", "9 min wait", "Stay here"], ["Phone call", "We call you, wherever you are", "phone", "", "You can leave"]]

            ChannelCard {
                required property list<string> modelData
                required property int index

                width: Style.portrait ? Style.metrics.innerWidth : Style.metrics.columnWidth
                height: Style.portrait ? 248 : Style.metrics.contentHeight
                title: modelData[0]
                line: modelData[1]
                iconName: modelData[2]
                wait: modelData[3]
                place: modelData[4]
                leaving: index === 2
            }
        }
    }

    ActionBar {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Style.metrics.margin
        y: Style.metrics.actionsTop
        height: Style.metrics.actionsHeight
        visible: Style.portrait
        backShown: true
        startOverShown: true
        hint: qsTrId("hint")
    }
}
