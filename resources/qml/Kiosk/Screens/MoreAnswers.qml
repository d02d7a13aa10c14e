pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components

// Shows the next page of the answers.
SecondaryButton {
    property bool shown: true

    objectName: visible ? "more-answers" : ""
    visible: shown
    text: qsTrId("more.options")
    iconName: "arrow-right"
}
