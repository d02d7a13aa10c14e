pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// Says which of the modes for reading and touching are on.
TileLine {
    readonly property string low: qsTrId("easy.low")
    readonly property string enlarged: Style.textPercent > 100 ? qsTrId("easy.text").arg(Style.textPercent) : ""
    readonly property string strong: Style.highContrast ? qsTrId("easy.contrast") : ""

    iconName: "lower"
    title: qsTrId("easy")
    line: [low, enlarged, strong].filter(part => part !== "").join(" ")
    lineRole: Style.type.body
}
