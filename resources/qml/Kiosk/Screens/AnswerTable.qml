pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// Every answer with its Change button, in one framed table; two answers a line in landscape.
// More than fit come page by page.
Item {
    id: root

    required property var answers

    readonly property int across: Style.portrait || Style.largeText ? 1 : 2
    readonly property real least: Style.mm(Style.small ? 21 : 35)
    readonly property int room: across * Math.max(1, Math.floor(height / least))
    readonly property bool paged: list.count > room
    readonly property int pageSize: paged ? room - across : room
    readonly property int shown: Math.min(list.count - first, pageSize)
    readonly property int lines: Math.ceil(shown / across) + (paged ? 1 : 0)
    readonly property real lineHeight: Math.min(Style.mm(Style.small ? 29 : 47.3), height / Math.max(1, lines))
    readonly property real tableHeight: lineHeight * (lines - (paged ? 1 : 0))
    readonly property real usedHeight: lineHeight * lines
    property int first: 0

    signal changeRequested(string rowId)

    Rectangle {
        width: parent.width
        height: root.tableHeight
        radius: Style.radius.card
        color: "transparent"
        border.width: Style.colors.edgeWidth
        border.color: Style.colors.hair
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Style.colors.edgeWidth
        height: root.tableHeight
        visible: root.across === 2 && root.shown > 1
        color: Style.colors.hair
    }

    Grid {
        columns: root.across

        Repeater {
            id: list

            model: root.answers

            AnswerRow {
                width: root.width / root.across
                height: root.lineHeight
                visible: index >= root.first && index < root.first + root.pageSize
                topmost: index - root.first < root.across
                onChangeRequested: rowId => root.changeRequested(rowId)
            }
        }
    }

    SecondaryButton {
        objectName: "more-answers"
        anchors.top: parent.top
        anchors.topMargin: root.tableHeight + Style.space.s
        width: root.width
        height: root.lineHeight - Style.space.s
        visible: root.paged
        text: qsTrId("more.options")
        iconName: "arrow-right"
        onActivated: root.first = root.first + root.pageSize < list.count ? root.first + root.pageSize : 0
    }
}
