pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// Where a person is to be found.
Item {
    id: root

    required property string reception

    Rectangle {
        width: parent.width
        height: Style.colors.edgeWidth
        color: Style.colors.hair
    }

    TileLine {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        iconName: "bell"
        tileSize: 88
        title: qsTrId("person")
        line: root.reception
        titleRole: Style.type.button
        lineRole: Style.type.description
    }
}
