pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components

Frame {
    Column {
        anchors.left: parent.left
        anchors.leftMargin: 48
        y: 160
        spacing: 24

        Row {
            spacing: 24

            PrimaryButton {
                text: "Continue"
            }

            PrimaryButton {
                text: "Continue"
                down: true
            }

            PrimaryButton {
                text: "Continue"
                busy: true
                saysBusy: true
            }
        }

        Row {
            spacing: 40

            SecondaryButton {
                text: "Skip"
            }

            NavButton {
                text: "Back"
                iconName: "arrow-left"
            }

            PrimaryButton {
                text: "Focus"
                Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
            }

            CountdownRing {
                seconds: 24
                total: 33
            }
        }

        ServiceCard {
            width: 480
            height: 247
            down: true
            title: "Passport and ID card"
            description: "Apply, renew or replace"
            iconName: "id-card"
            people: "6 people"
            wait: "18 min wait"
        }

        Row {
            spacing: 24

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
                width: 600
                height: 120
                label: "Phone"
                text: "7700 90"
                problem: "short"
            }
        }

        Notice {
            width: 984
            title: "The printer is out of paper"
            line: "Your place is saved. You do not need paper."
            iconName: "paper"
        }

        Notice {
            width: 984
            kind: Notice.Kind.Ok
            title: "Ticket printed"
            iconName: "check"
        }

        TicketSlot {
            taken: true
            number: "A104"
        }
    }
}
