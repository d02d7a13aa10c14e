pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

Frame {
    Stage {
        anchors.left: parent.left
        anchors.right: parent.right
        step: 5
        total: 4
        stepLabel: "Last check"
        iconName: "ticket"
        question: "Is everything right?"
        helper: "Check your answers, then take your ticket."
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

        Repeater {
            model: [["id-card", "Service", "Passport and ID card"], ["desk", "How we talk", "In person"], ["mobile", "Phone", "+44 7700 900 123"], ["passport", "Document", "ID card"]].slice(0, Style.portrait ? 4 : 2)

            ReviewRow {
                required property list<string> modelData
                required property int index

                width: parent.width
                first: index === 0
                iconName: modelData[0]
                label: modelData[1]
                value: modelData[2]
                forceLeftToRight: index === 2
            }
        }

        PrivacyLine {
            width: parent.width
            text: "We use your answers only for today’s visit."
            strong: "We delete them tonight."
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
        primaryText: "Get my ticket"
        primaryIcon: "ticket"
    }
}
