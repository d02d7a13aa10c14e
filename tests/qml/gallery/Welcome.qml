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
        anchors.rightMargin: -136
        y: Style.metrics.sheetTop + 56 - height
        width: 560
        height: 664
        bands: Style.colors.heroBands
        band: 58 / 560
        iconName: "tap"
        iconSize: 132
        iconCentre: 0.63
    }

    RoleText {
        anchors.left: parent.left
        anchors.leftMargin: Style.metrics.margin - 4
        y: Style.metrics.sheetTop - 312
        role: Style.type.welcome
        text: "Welcome"
        color: Style.colors.heroInk
    }

    RoleText {
        anchors.left: parent.left
        anchors.leftMargin: Style.metrics.margin
        y: Style.metrics.sheetTop - 120
        role: Style.type.welcomeHelp
        text: "Touch your language to begin"
        color: Style.colors.heroInk
    }

    Sheet {
        anchors.fill: parent
        anchors.topMargin: Style.metrics.sheetTop
    }

    Grid {
        anchors.left: parent.left
        anchors.leftMargin: Style.metrics.margin
        y: Style.metrics.contentTop
        columns: Style.metrics.columns
        columnSpacing: 24
        rowSpacing: 20

        Repeater {
            model: [["English", "Start"], ["Español", "Empezar"], ["Français", "Commencer"], ["Українська", "Почати"], ["العربية", "ابدأ"], ["עברית", "התחלה"]]

            LanguageTile {
                required property list<string> modelData
                required property int index

                width: Style.metrics.columnWidth
                height: Style.small ? 120 : 171
                name: modelData[0]
                startWord: modelData[1]
                rightToLeft: index > 3
                greeted: index === 0
            }
        }
    }

    TileLine {
        anchors.left: parent.left
        anchors.leftMargin: Style.metrics.margin
        y: 1590
        visible: Style.portrait
        width: 460
        tileSize: 88
        iconName: "clock"
        title: "Open until 17:30"
        line: "Last ticket at 17:10"
    }
}
