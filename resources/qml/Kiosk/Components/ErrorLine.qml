pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// What is wrong with an answer under a question, `marked` with a sign: there is no field beside it that has one.
Row {
    id: root

    property alias text: words.text
    property alias stretch: words.stretch
    property alias mostLines: words.mostLines
    property bool marked: false

    width: parent.width
    spacing: Style.space.slim
    visible: text !== ""

    Icon {
        id: sign

        visible: root.marked
        y: (words.lineHeight - height) / 2
        name: "alert"
        size: words.role.pixelSize
        color: Style.colors.badInk
    }

    ErrorText {
        id: words

        floor: Style.type.smallest
        available: root.width - (sign.visible ? sign.width + root.spacing : 0)
    }
}
