pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// The QR code on its white card, with the address under it; nothing where there is no link.
Column {
    id: root

    required property list<string> rows
    property string address: ""
    property string code: ""
    property string label: ""
    property real room: 400

    readonly property int widest: Math.floor(10 * Style.unit)
    readonly property int fitting: Math.floor(room * Style.unit / (rows.length + 8))
    readonly property int pixels: Math.max(1, Math.min(widest, fitting))

    visible: rows.length > 0
    spacing: Style.small ? 4 : 12

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: matrix.width
        height: matrix.height
        radius: Style.radius.button
        color: "white"
        Accessible.role: Accessible.Graphic
        Accessible.name: Spoken.plain(root.label === "" ? qsTrId("tk.scan") : root.label)

        QrMatrix {
            id: matrix

            rows: root.rows
            module: root.pixels / Style.unit
            color: "transparent"
        }
    }

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        width: parent.width

        RoleText {
            visible: text !== ""
            width: parent.width
            role: Style.type.body
            text: root.address
            lineHeight: role.pixelSize * 1.24
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 20
        }

        RoleText {
            visible: text !== ""
            width: parent.width
            role: Style.type.bodyStrong
            text: root.code
            lineHeight: role.pixelSize * 1.24
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
