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
        iconName: "mail"
        question: "What is your e-mail address?"
    }

    Sheet {
        anchors.fill: parent
        anchors.topMargin: Style.metrics.sheetTop
    }

    Field {
        anchors.left: parent.left
        anchors.leftMargin: Style.metrics.margin
        y: Style.metrics.contentTop
        visible: Style.portrait
        width: Style.metrics.innerWidth
        height: 112
        label: "E-mail"
        role: Style.type.longField
        text: "maria.lindt@"
    }

    Row {
        id: chips

        anchors.left: parent.left
        anchors.leftMargin: Style.metrics.margin
        y: Style.metrics.contentTop + 132
        visible: Style.portrait
        spacing: 16

        Repeater {
            model: ["@gmail.com", "@outlook.com", "@yahoo.com"]

            DomainChip {
                required property string modelData

                width: (Style.metrics.innerWidth - 32) / 3
                text: modelData
            }
        }
    }

    EmailKeyboard {
        anchors.horizontalCenter: Style.landscape ? undefined : parent.horizontalCenter
        anchors.right: Style.landscape ? parent.right : undefined
        anchors.rightMargin: Style.metrics.margin
        y: Style.metrics.contentBottom - height
    }

    ActionBar {
        anchors.left: parent.left
        anchors.leftMargin: Style.metrics.margin
        width: Style.portrait ? Style.metrics.innerWidth : 470
        y: Style.metrics.actionsTop
        height: Style.metrics.actionsHeight
        visible: !Style.small
        backShown: true
        startOverShown: true
        primaryText: "Continue"
    }
}
