pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

Rectangle {
    id: root
    property size size: Qt.size(1080, 1920)
    width: size.width
    height: size.height
    color: "black"
    Component.onCompleted: { Style.windowWidth = size.width; Style.windowHeight = size.height; }

    Item {
        width: Style.width
        height: Style.height
        scale: Style.unit
        transformOrigin: Item.TopLeft
        Stage { width: parent.width; step: 1; total: 4; iconName: "ask"; question: "What can we help you with today?"; helper: "Touch the service you need." }
        Header { organisation: "Ostbrook Public Services"; office: "Central Office"; clock: "10:24"; width: parent.width }
        Sheet { y: Style.metrics.sheetTop; width: parent.width; height: parent.height - y }
        Grid {
            x: Style.metrics.margin
            y: Style.metrics.contentTop
            columns: Style.metrics.columns
            columnSpacing: Style.metrics.gap
            rowSpacing: 20
            Repeater {
                model: [["Passport and ID card","Apply, renew or replace","id-card","6 people","18 min wait"],["Moving home","Tell us your address","home","3 people","10 min wait"],["Driving and vehicles","Licence, buy or sell","car","11 people","35 min wait"],["Births and marriage","Certificates, records","family","",""],["Money and benefits","Tax, housing, child care","wallet","8 people","25 min wait"],["Something else","We will guide you","ask","4 people","12 min wait"]]
                ServiceCard {
                    required property var modelData
                    required property int index
                    width: Style.metrics.columnWidth
                    height: Style.portrait ? 247 : Style.small ? 152 : 232
                    title: modelData[0]; description: modelData[1]; iconName: modelData[2]; people: modelData[3]; wait: modelData[4]
                    closedText: index === 4 ? "Opens at 13:00" : ""
                    group: index === 1
                }
            }
        }
        ActionBar {
            x: Style.metrics.margin; y: Style.metrics.actionsTop; width: Style.metrics.innerWidth; height: Style.metrics.actionsHeight
            visible: Style.portrait
            backShown: true; startOverShown: true; hint: qsTrId("hint")
        }
        AccessibilityBar { anchors.bottom: parent.bottom; width: parent.width; backShown: true; startOverShown: true }
    }
}
