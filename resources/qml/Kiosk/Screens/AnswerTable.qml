pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// Every answer with its Change button, in one framed table; more than two stand side by side in landscape and small.
// More than fit come page by page: `turn()` shows the next. Where one takes several lines, `wordy`, each has a row of its own,
// higher in portrait.
Item {
    id: root

    required property var answers

    readonly property real least: Math.max(wordy ? Style.row.leastLongAnswer : Style.row.leastAnswer, Style.type.description.lineHeight + Style.type.rowValue.lineHeight + Style.space.s)
    readonly property int atMost: Math.max(1, Math.floor(height / least))
    readonly property int across: Style.portrait || Style.largeText || list.count <= Math.min(2, atMost) || wordy ? 1 : 2
    readonly property bool paged: list.count > across * atMost
    readonly property int pageSize: across * Math.max(1, atMost - (paged && turnsBelow ? 1 : 0))
    readonly property bool turnsBelow: Style.portrait
    readonly property int shown: Math.min(list.count - first, pageSize)
    readonly property int lines: paged ? atMost : Math.max(1, Math.ceil(list.count / across))
    readonly property real lineHeight: Math.min(Style.row.mostAnswer, height / lines)
    readonly property real tableHeight: lineHeight * Math.ceil(shown / across)
    readonly property real turnHeight: Math.min(lineHeight - Style.space.s, Style.row.answer)
    readonly property real usedHeight: paged && turnsBelow ? lineHeight * (lines - 1) + Style.space.s + turnHeight : tableHeight
    readonly property bool last: first + pageSize >= list.count
    property bool wordy: false
    property int first: 0

    signal changeRequested(string rowId)

    function turn() {
        InputGuard.hold();
        first = last ? 0 : first + pageSize;
    }

    function look() {
        wordy = Array.from({
            length: list.count
        }, (_, place) => list.itemAt(place) as AnswerRow).some(row => row?.wordy ?? false);
    }

    onPageSizeChanged: first = 0

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
            onItemAdded: root.look()
            onItemRemoved: root.look()

            AnswerRow {
                onWordyChanged: root.look()
                width: root.width / root.across
                height: root.lineHeight
                visible: index >= root.first && index < root.first + root.pageSize
                topmost: index - root.first < root.across
                onChangeRequested: rowId => root.changeRequested(rowId)
            }
        }
    }

    MoreAnswers {
        anchors.top: parent.top
        anchors.topMargin: root.tableHeight + Style.space.s
        width: root.width
        height: root.turnHeight
        shown: root.paged && root.turnsBelow
        last: root.last
        onActivated: root.turn()
    }
}
