pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

Column {
    id: root

    required property int seconds

    spacing: Style.space.snug

    RoleText {
        width: root.width
        role: Style.type.question
        text: qsTrId("idle.q")
        font.pixelSize: Style.type.question.pixelSize * 0.952
        horizontalAlignment: Style.portrait ? Text.AlignHCenter : Text.AlignLeft
        wrapMode: Text.WordWrap
        Accessible.role: Accessible.Heading
    }

    RoleText {
        available: root.width
        role: Style.type.helper
        text: qsTrId("idle.body", root.seconds)
        color: Style.colors.ink2
        horizontalAlignment: Style.portrait ? Text.AlignHCenter : Text.AlignLeft
        balanced: true
    }
}
