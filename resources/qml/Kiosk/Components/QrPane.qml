pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// The QR code on its white card, as large as `room`, a height, allows, with the address under it; nothing where there
// is no link. A long address goes on at a dot; where no code of 20 mm would be left beside it, the code has its place.
Column {
    id: root

    required property list<string> rows
    property string address: ""
    property string label: ""
    property real room: Style.pane.qrRoom

    readonly property int widest: Math.floor(Style.pane.qrModule * Style.unit)
    readonly property real side: Math.min(width, room - (words.visible ? words.height + spacing : 0))
    readonly property int fitting: Math.floor(side * Style.unit / (rows.length + 2 * matrix.quiet))
    readonly property int pixels: Math.max(1, Math.min(widest, fitting))

    visible: rows.length > 0
    spacing: Style.small ? Style.space.hair : Style.space.tight

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

    FittedText {
        id: words

        visible: text !== "" && root.room - height - root.spacing >= Style.metrics.minimumTarget
        role: Style.type.body
        floor: Style.type.smallest
        mostLines: 2
        text: root.address.replace(/\./g, "\u200b.")
        lineHeight: font.pixelSize * 1.24
        horizontalAlignment: Text.AlignHCenter
    }
}
