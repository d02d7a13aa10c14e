pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// A closed site's hours: when it opens again, the week, and where a person is to be found. Takes no more than `room`, a
// height; in portrait no more than it needs.
Rectangle {
    id: root

    required property string opens
    required property var week
    required property string reception
    property real room: Style.boundless

    readonly property real inset: Style.metrics.pick(Style.space.l, Style.space.m, Style.space.s)
    readonly property int across: Style.portrait || days.count <= 4 || (narrow && high) ? 1 : 2

    // Whether brief names would take two lines in two columns, and there is room for all days in one.
    readonly property real halfRoom: (head.width - Style.metrics.gap) / 2 - 2 * Style.space.s - Style.space.m
    readonly property bool narrow: needs.some(need => need.brief * Style.type.smallest / Style.type.helper.pixelSize > Math.min(halfRoom * 0.62, halfRoom - widest("time")))
    readonly property bool high: days.count * leastRow <= room - 2 * inset - opening.height - underHead
    readonly property int down: Math.ceil(days.count / across)
    readonly property real usual: Style.type.rowValue.lineHeight + Style.metrics.pick(Style.space.l, Style.space.m, Style.space.m)
    readonly property real underHead: Style.metrics.pick(Style.space.m, Style.space.s, Style.space.xs)
    readonly property real above: head.height + underHead
    readonly property real inside: room - 2 * inset - above
    readonly property bool beside: reception !== "" && !Style.portrait && !(Style.small && Style.largeText)
    readonly property real leastRow: Style.type.smallest * (Style.tallScript ? 1.42 : 1.25)
    readonly property real underneath: person.height + Style.space.m
    readonly property bool below: reception !== "" && Style.portrait && (inside - underneath) / shares >= Style.type.helper.lineHeight
    readonly property real usualHeight: 2 * inset + above + shares * usual
    readonly property real rowHeight: Math.min(usual, (inside - (below ? underneath : 0)) / shares)
    readonly property real lineWidth: across === 2 || Style.landscape ? (head.width - Style.metrics.gap) / 2 : head.width
    readonly property real lineRoom: lineWidth - 2 * Style.space.s - Style.space.m

    // What each row would take by itself: for its days, long and brief, for the word "Today", for a time, and for all
    // of them on one line.
    property var needs: []

    // Names of days are brief in all rows or in none, and their column is as wide as the widest needs.
    readonly property real mostForNames: Math.min(lineRoom * 0.62, lineRoom - widest("time"))
    readonly property bool brief: needs.some(need => need.long + need.mark > mostForNames)
    readonly property string form: brief ? "brief" : "long"
    readonly property bool marked: needs.every(need => need.mark === 0 || nameNeed(need) + need.mark <= mostForNames)
    readonly property real widestName: Math.max(0, ...needs.map(need => nameNeed(need) + (marked ? need.mark : 0)))
    readonly property real nameRoom: Math.min(mostForNames, Math.max(widestName, Style.small && across === 2 ? 0 : lineRoom * 0.42))

    // A row of two lines is higher than others.
    readonly property list<bool> folded: needs.map(need => folds(need))
    readonly property list<real> heights: needs.map(need => folds(need) || need.times > lineRoom - nameRoom ? 1.8 : 1)
    readonly property real shares: sharesOf(heights, down)

    function sharesOf(heights: list<real>, down: int): real {
        let sum = 0;
        for (let place = 0; place < down; place++)
            sum += Math.max(heights[place] ?? 1, heights[place + down] ?? 1);
        return Math.max(1, sum);
    }

    // Whether the names of a range of days are too wide, brief and in the smallest letters: then they take two lines.
    function folds(need: var): bool {
        return need[form] * Style.type.smallest / Style.type.helper.pixelSize > mostForNames;
    }

    function nameNeed(need: var): real {
        return folds(need) ? need.folded : need[form];
    }

    function widest(need: string): real {
        return Math.max(0, ...needs.map(each => each[need]));
    }

    function look() {
        needs = Array.from({
            length: days.count
        }, (_, place) => days.itemAt(place) as HoursLine).map(line => ({
                    long: line?.longNeed ?? 0,
                    brief: line?.briefNeed ?? 0,
                    folded: line?.foldedNeed ?? 0,
                    mark: line?.markNeed ?? 0,
                    time: line?.timeNeed ?? 0,
                    times: line?.timesNeed ?? 0
                }));
    }

    implicitHeight: Style.portrait ? Math.min(room, 2 * inset + above + (below ? underneath : 0) + shares * rowHeight) : room
    radius: Style.radius.card
    color: Style.colors.tint50
    border.width: Style.highContrast ? Style.colors.edgeWidth : 0
    border.color: Style.colors.line

    component Line: TileLine {
        tileSize: Style.tile.hours
        titleRole: Style.portrait ? Style.type.rowValue : Style.type.button
        titleLines: Style.portrait ? 3 : 2
    }

    Item {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        anchors.top: parent.top
        anchors.topMargin: root.inset
        height: Math.max(opening.height, root.beside ? person.height : 0)

        Line {
            id: opening

            objectName: "opens"
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: root.beside ? (parent.width - Style.metrics.gap) / 2 : parent.width
            iconName: "clock"
            title: qsTrId("closed.opens").arg(root.opens)
        }
    }

    Line {
        id: person

        visible: root.beside || root.below
        anchors.right: head.right
        room: Style.portrait ? Style.boundless : Math.max(tileSize, root.room - 2 * root.inset - root.underHead - root.shares * root.leastRow)
        y: Style.portrait ? root.height - root.inset - height : head.y + (head.height - height) / 2
        width: Style.portrait ? head.width : (head.width - Style.metrics.gap) / 2
        iconName: "bell"
        title: qsTrId("person")
        line: root.reception
    }

    // A week of the largest letters has no room on the small format: there, when the site opens stands alone.
    Grid {
        visible: !(Style.small && Style.largestText)
        anchors.left: head.left
        y: head.y + root.above
        rows: root.down
        flow: Grid.TopToBottom
        columnSpacing: Style.metrics.gap

        Repeater {
            id: days

            model: root.week
            onItemAdded: root.look()
            onCountChanged: root.look()

            HoursLine {
                required property int index

                width: root.lineWidth
                height: root.rowHeight * (root.heights[index] ?? 1)
                brief: root.brief
                markRoom: today && root.marked ? root.widest("mark") : 0
                nameRoom: root.nameRoom
                nameFolded: root.folded[index] ?? false
                onLongNeedChanged: root.look()
                onBriefNeedChanged: root.look()
                onFoldedNeedChanged: root.look()
                onMarkNeedChanged: root.look()
                onTimeNeedChanged: root.look()
                onTimesNeedChanged: root.look()
            }
        }
    }
}
