pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style
import Kiosk.Components

// The languages over the open screen; whatever was typed stays.
FocusScope {
    id: root

    objectName: "LanguageOverlay"

    required property KioskViewModel viewModel

    implicitWidth: Style.width
    implicitHeight: Style.height - Style.metrics.barHeight
    visible: viewModel.pickingLanguage
    focus: visible

    Accessible.role: Accessible.Dialog
    Accessible.name: Spoken.plain(qsTrId("languages.q"))

    MouseArea {
        anchors.fill: parent
        preventStealing: true
    }

    Rectangle {
        anchors.fill: parent
        color: Style.colors.scrim
    }

    Sheet {
        anchors.fill: parent
        anchors.topMargin: Style.stage.languagesTop
    }

    Item {
        anchors.fill: parent
        anchors.leftMargin: Style.metrics.margin
        anchors.rightMargin: Style.metrics.margin
        anchors.topMargin: Style.stage.languagesWordsTop
        anchors.bottomMargin: Style.metrics.pick(Style.space.xl, Style.space.m, Style.space.s)

        RoleText {
            id: heading

            role: Style.type.questionTight
            text: qsTrId("languages.q")
            width: parent.width
            wrapMode: Text.WordWrap
            Accessible.role: Accessible.Heading
        }

        RoleText {
            id: promise

            anchors.top: heading.bottom
            anchors.topMargin: Style.metrics.helperGap
            width: parent.width
            visible: !Style.small
            role: Style.type.helper
            text: qsTrId("languages.help")
            color: Style.colors.ink2
            wrapMode: Text.WordWrap
        }

        LanguageChoice {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: Style.small ? heading.bottom : promise.bottom
            anchors.bottom: close.top
            anchors.topMargin: Style.stage.languagesGap
            anchors.bottomMargin: Style.stage.languagesGap
            languages: root.viewModel.languages
            onChosen: code => root.viewModel.chooseLanguage(code)
        }

        SecondaryButton {
            id: close

            objectName: "close-languages"
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            width: Style.portrait ? parent.width : Style.metrics.columnWidth
            text: qsTrId("close")
            iconName: "close"
            onActivated: root.viewModel.toggleLanguages()
        }
    }
}
