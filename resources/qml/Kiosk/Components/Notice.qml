pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// A tile, what is the matter, and what to do: as a warning, good news, or bad news. Announced.
Rectangle {
    id: root

    enum Kind {
        Warn,
        Ok,
        Bad
    }

    required property string title
    required property string iconName
    property string line: ""
    property int kind: Notice.Kind.Warn

    readonly property bool warns: kind === Notice.Kind.Warn
    readonly property color edge: warns ? Style.colors.warnEdge : kind === Notice.Kind.Ok ? Style.colors.okInk : Style.colors.badInk

    implicitWidth: Style.metrics.innerWidth
    implicitHeight: Math.max(Style.small ? 108 : 188, words.height + Style.metrics.pick(32, 32, 16))
    radius: Style.radius.card
    color: warns ? Style.colors.warn : kind === Notice.Kind.Ok ? Style.colors.ok : Style.colors.bad
    border.width: Math.max(3, Style.colors.edgeWidth)
    border.color: edge

    Accessible.role: Accessible.AlertMessage
    Accessible.name: Spoken.plain(line === "" ? title : title + " " + line)

    IconTile {
        id: tile

        anchors.left: parent.left
        anchors.leftMargin: Style.small ? Style.space.s : 34
        anchors.verticalCenter: parent.verticalCenter
        size: Style.small ? 72 : 120
        iconName: root.iconName
        color: root.warns ? Style.colors.amber : root.edge
        ink: root.warns ? Style.colors.amberInk : root.color
    }

    Column {
        id: words

        anchors.left: tile.right
        anchors.leftMargin: Style.small ? Style.space.s : 28
        anchors.right: parent.right
        anchors.rightMargin: Style.small ? Style.space.s : Style.space.l
        anchors.verticalCenter: parent.verticalCenter

        FittedText {
            role: Style.type.paneTitle
            floor: Style.small ? Style.type.body.pixelSize : 0.9 * role.pixelSize
            text: root.title
            Accessible.ignored: true
        }

        FittedText {
            visible: text !== ""
            role: Style.type.hint
            floor: Style.small ? role.pixelSize : Style.type.wait.pixelSize
            text: root.line
            Accessible.ignored: true
        }
    }
}
