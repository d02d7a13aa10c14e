pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components

// Shows the next page of the answers.
SecondaryButton {
    property bool shown: true
    property bool last: false

    objectName: visible ? "more-answers" : ""
    visible: shown
    text: last ? qsTrId("more.first") : qsTrId("more.options")
    iconName: last ? "arrow-left" : "arrow-right"
}
