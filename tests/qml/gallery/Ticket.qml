pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

Frame {
    dark: true

    Rectangle {
        anchors.fill: parent
        color: Style.colors.hero
    }

    Gateway {
        anchors.right: parent.right
        anchors.rightMargin: Style.portrait ? -80 : 880
        y: Style.portrait ? 70 : 144
        width: 560
        height: Style.portrait ? 730 : 800
        bands: Style.colors.numberBands
        band: 52 / 560
    }

    TicketNumber {
        anchors.left: parent.left
        anchors.leftMargin: Style.metrics.margin
        y: Style.portrait ? 160 : Style.small ? 100 : 208
        width: Style.portrait ? Style.metrics.innerWidth : Style.metrics.heroSheetStart - 96
        number: "A104"
    }

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Style.metrics.margin
        y: Style.portrait ? 588 : 640
        visible: !Style.small
        spacing: 56

        IconFact {
            iconName: "people"
            text: "3 people before you"
            role: Style.type.fact
            color: Style.colors.heroInk
            iconColor: Style.colors.heroFact
            iconSize: 60
        }

        IconFact {
            visible: Style.portrait
            iconName: "clock"
            text: "About 18 min wait"
            role: Style.type.fact
            color: Style.colors.heroInk
            iconColor: Style.colors.heroFact
            iconSize: 60
        }
    }

    Sheet {
        anchors.fill: parent
        anchors.topMargin: Style.metrics.heroSheetTop
        anchors.leftMargin: Style.metrics.heroSheetStart
    }

    Item {
        anchors.fill: parent
        anchors.leftMargin: Style.metrics.heroSheetStart + Style.metrics.margin
        anchors.rightMargin: Style.metrics.margin
        anchors.topMargin: Style.metrics.heroContentTop

        Pane {
            id: slot

            anchors.left: parent.left
            width: (parent.width - 24) / 2
            height: Style.portrait ? 616 : Style.small ? 360 : 560
            title: "Take your ticket"
            line: "It comes out below"

            TicketSlot {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                number: "A104"
            }
        }

        Pane {
            anchors.left: slot.right
            anchors.leftMargin: 24
            width: slot.width
            height: slot.height
            title: "Or use your phone"
            line: "Point your camera here"

            QrPane {
                anchors.top: parent.top
                anchors.topMargin: Style.small ? 4 : 20
                anchors.horizontalCenter: parent.horizontalCenter
                width: parent.width
                room: Style.portrait ? 370 : Style.small ? 200 : 300
                address: "q.ostbrook.example"
                code: "Code 7K2Q"
                rows: Array.from({
                    length: 29
                }, (_, y) => Array.from({
                        length: 29
                    }, (_, x) => (x * 7 + y * 3 + x * y) % 3 ? "1" : "0").join(""))
            }
        }

        TileLine {
            anchors.top: slot.bottom
            anchors.topMargin: 24
            width: parent.width
            visible: !Style.small
            iconName: "screen"
            title: "Take a seat and watch the screens"
            line: "We show your number and where to go."
        }

        ActionBar {
            anchors.left: parent.left
            anchors.right: parent.right
            y: (Style.portrait ? Style.metrics.actionsTop : Style.metrics.contentBottom - Style.metrics.actionsHeight) - Style.metrics.heroContentTop
            height: Style.metrics.actionsHeight

            ClearsIn {
                seconds: 24
                total: 33
            }

            SecondaryButton {
                text: "More time"
                iconName: "clock"
            }

            PrimaryButton {
                text: "Done"
                iconName: "check"
            }
        }
    }
}
