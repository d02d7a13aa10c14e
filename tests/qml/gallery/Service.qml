pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

Frame {
    Stage {
        anchors.left: parent.left
        anchors.right: parent.right
        step: 1
        total: 4
        iconName: "ask"
        question: Style.rightToLeft ? "كيف يمكننا مساعدتك اليوم؟" : "What can we help you with today?"
        helper: Style.rightToLeft ? "المس الخدمة التي تحتاجها." : "Touch the service you need."
    }

    Sheet {
        anchors.fill: parent
        anchors.topMargin: Style.metrics.sheetTop
    }

    Grid {
        id: grid

        anchors.left: parent.left
        anchors.leftMargin: Style.metrics.margin
        y: Style.metrics.contentTop
        columns: Style.metrics.columns
        columnSpacing: Style.metrics.gap
        rowSpacing: Style.metrics.cardGap

        Repeater {
            model: [["جواز السفر وبطاقة الهوية", "Passport and ID card", "Apply, renew or replace", "id-card", "6 people", "18 min wait"], ["تغيير السكن", "Moving home", "Tell us your address", "home", "3 people", "10 min wait"], ["القيادة", "Driving and vehicles", "Licence, buy or sell", "car", "11 people", "35 min wait"], ["المواليد والزواج", "Births and marriage", "Certificates, records", "family", "", ""], ["المال", "Money and benefits", "Tax, housing, child care", "wallet", "8 people", "25 min wait"], ["أمر آخر", "Something else", "We will guide you", "ask", "4 people", "12 min wait"]].slice(0, Style.metrics.cardsPerPage)

            ServiceCard {
                required property var modelData
                required property int index

                width: Style.metrics.columnWidth
                height: Style.metrics.cardHeight
                title: Style.rightToLeft ? modelData[0] : modelData[1]
                description: modelData[2]
                iconName: modelData[3]
                people: modelData[4]
                wait: modelData[5]
                closedText: index === 4 ? "Opens at 13:00" : ""
                group: index === 1
            }
        }
    }

    ActionBar {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Style.metrics.margin
        y: Style.metrics.actionsTop
        height: Style.metrics.actionsHeight
        visible: Style.portrait
        backShown: true
        startOverShown: true
        hint: qsTrId("hint")
    }
}
