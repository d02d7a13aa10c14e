pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// What stands on the paper in the picture of the slot.
Item {
    id: root

    required property string number

    component Line: Rectangle {
        height: 12
        radius: height / 2
        color: Style.colors.paperLine
    }

    Line {
        x: 24
        y: 46
        width: parent.width / 2
    }

    RoleText {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 70
        width: parent.width - 16
        height: 92
        role: Style.type.paneTitle
        text: root.number
        color: "#12222B"
        font.pixelSize: 88
        fontSizeMode: Text.Fit
        minimumPixelSize: 24
        lineHeightMode: Text.ProportionalHeight
        lineHeight: 1
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }

    Line {
        x: 24
        y: 170
        width: parent.width - 48
    }

    Line {
        x: 24
        y: 194
        width: (parent.width - 48) * 0.66
    }
}
