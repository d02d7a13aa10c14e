pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// A body that rests on its lip; `sink` moves the body down onto it.
Item {
    id: root

    property real lip: Style.colors.lipHeight
    property real sink: 0
    property real radius: Style.radius.button
    property color color: Style.colors.control
    property color edge: Style.colors.line
    property real edgeWidth: Style.colors.edgeWidth
    property color lipColor: Style.colors.lip
    readonly property alias body: body

    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: root.lip
        radius: root.radius
        color: root.lipColor
        visible: root.lip > root.sink
    }

    Rectangle {
        id: body

        anchors.left: parent.left
        anchors.right: parent.right
        y: root.sink
        height: parent.height - root.lip
        radius: root.radius
        color: root.color
        border.width: root.edgeWidth
        border.color: root.edge
    }
}
