pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// Every component in its states, like the design's sheet of components.
Rectangle {
    id: root

    property size size: Qt.size(1080, 1920)
    property int contrast: Style.Contrast.Standard
    property real textScale: 1
    property bool rightToLeft: false

    width: size.width
    height: size.height
    color: Style.colors.sheet

    LayoutMirroring.enabled: rightToLeft
    LayoutMirroring.childrenInherit: true

    Window.onActiveChanged: focused.forceActiveFocus(Qt.TabFocusReason)
    Component.onCompleted: {
        Style.windowWidth = size.width;
        Style.windowHeight = size.height;
        Style.contrast = contrast;
        Style.textScale = textScale;
        Style.rightToLeft = rightToLeft;
        Style.reducedMotion = true;
    }

    Flow {
        width: Style.width - 2 * Style.space.xl
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: Style.space.m
        spacing: Style.space.m

        PrimaryButton {
            text: qsTrId("continue")
        }

        PrimaryButton {
            text: qsTrId("continue")
            down: true
        }

        PrimaryButton {
            id: focused

            text: qsTrId("continue")
        }

        PrimaryButton {
            text: qsTrId("continue")
            busy: true
            saysBusy: true
        }

        SecondaryButton {
            text: qsTrId("moreTime")
            iconName: "clock"
        }

        NavButton {
            text: qsTrId("back")
            iconName: "arrow-left"
        }

        CountdownRing {
            seconds: 24
            total: 33
        }

        Repeater {
            model: 4

            ServiceCard {
                required property int index

                width: 480
                height: Style.metrics.cardHeight
                down: index === 1
                title: "Passport and ID card"
                description: "Apply, renew or replace"
                iconName: "id-card"
                people: "6 people"
                wait: index === 3 ? "" : "18 min wait"
                closedText: index === 2 ? "Opens at 13:00" : ""
                group: index === 3
            }
        }

        Key {
            width: 170
            height: 126
            text: "5"
        }

        Key {
            width: 170
            height: 126
            text: "5"
            down: true
        }

        Field {
            width: 560
            label: "Phone"
            text: "7700 90"
            problem: qsTrId("phone.short")
        }

        Option {
            width: 460
            text: "ID card"
            on: true
        }

        Option {
            width: 460
            text: "Both"
            line: "We decide together"
            multiple: true
        }

        LanguageTile {
            width: 460
            height: 150
            name: "English"
            startWord: "Start"
            greeted: true
        }

        LanguageTile {
            width: 460
            height: 150
            name: "العربية"
            startWord: "ابدأ"
            rightToLeft: true
            tallScript: true
        }

        Notice {
            width: 984
            title: "The printer is out of paper"
            line: "Your place is saved. You do not need paper."
            iconName: "paper"
        }

        Notice {
            width: 480
            kind: Notice.Kind.Ok
            title: "Ticket printed"
            iconName: "check"
        }

        Notice {
            width: 480
            kind: Notice.Kind.Bad
            title: "Offline"
            iconName: "cloud-off"
        }
    }

    AccessibilityBar {
        anchors.bottom: parent.bottom
        width: Style.width
        contrastOn: true
        textPercent: 125
        backShown: true
        startOverShown: true
    }
}
