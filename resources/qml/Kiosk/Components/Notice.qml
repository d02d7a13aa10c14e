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
    implicitHeight: Math.max(Style.pane.notice, words.height + (Style.small ? Style.space.s : Style.space.l))
    radius: Style.radius.card
    color: warns ? Style.colors.warn : kind === Notice.Kind.Ok ? Style.colors.ok : Style.colors.bad
    border.width: Math.max(Style.stroke.rim, Style.colors.edgeWidth)
    border.color: edge

    Accessible.role: Accessible.AlertMessage
    Accessible.name: Spoken.plain(line === "" ? title : title + " " + line)

    IconTile {
        id: tile

        anchors.left: parent.left
        anchors.leftMargin: Style.pane.noticeInset
        anchors.verticalCenter: parent.verticalCenter
        size: Style.tile.notice
        iconName: root.iconName
        color: root.warns ? Style.colors.amber : root.edge
        ink: root.warns ? Style.colors.amberInk : root.color
    }

    Column {
        id: words

        anchors.left: tile.right
        anchors.leftMargin: Style.small ? Style.space.s : Style.space.wide
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
