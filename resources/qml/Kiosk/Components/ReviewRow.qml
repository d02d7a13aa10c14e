pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// One answer, what it answers, and the way to change it; a long one takes more lines, and where it must its label's place.
// Of one that is too long for its row the beginning is shown, never in smaller letters than others; assistive technology
// is told all of it.
// Rows are divided by a hairline above all but the first.
Item {
    id: root

    required property string iconName
    required property string label
    required property string value
    property bool first: false
    property bool changeable: true
    property bool forceLeftToRight: false
    property string changeName: "change"

    readonly property bool roomy: height > Style.row.roomyFrom
    readonly property real room: height - (label.visible ? label.height : 0) - Style.space.xs
    readonly property real line: Math.round(Style.type.rowValue.lineHeight * Style.type.smallest / Style.type.rowValue.pixelSize)
    readonly property list<real> measures: [words.width, height, label.readable ? label.height : 0, line]
    property string shown: ""
    property bool crowded: false

    // An e-mail address goes on at its @, unless it has room only where lines end anywhere.
    property string lineEnd: ""
    readonly property real edge: Style.small ? Style.space.tight : Style.space.wide

    signal changeRequested

    onValueChanged: shorten()
    onMeasuresChanged: shorten()
    Component.onCompleted: shorten()

    function isolated(text: string, ending: string): string {
        return forceLeftToRight ? "\u2066" + text.replace("@", ending + "@") + "\u2069" : text;
    }

    function fits(text: string, high: real, ending: string): bool {
        const like = Qt.font({
            family: Style.fontFamily,
            weight: Style.type.rowValue.weight,
            pixelSize: Style.type.smallest
        });
        Trial.layOut(isolated(text, ending), like, words.width, line, Text.WrapAtWordBoundaryOrAnywhere);
        return Trial.contentHeight <= Math.max(line, high);
    }

    function shorten() {
        const whole = height - Style.space.xs;
        const under = label.readable ? whole - label.height : whole;
        const ways = [[under, "\u200b"], [whole, "\u200b"], [whole, ""]];
        const way = words.width > 0 ? ways.findIndex(([high, ending]) => fits(root.value, high, ending)) : 0;
        crowded = way > 0;
        lineEnd = way === 2 ? "" : "\u200b";
        shown = way >= 0 ? root.value : beginning(under);
    }

    // The longest beginning that fits in the smallest letters: no sign of two parts or with marks is parted.
    function beginning(high: real): string {
        let enough = 0;
        let tooMany = root.value.length;
        while (tooMany - enough > 1) {
            const middle = Math.floor((enough + tooMany) / 2);
            if (fits(root.value.slice(0, middle) + "…", high, lineEnd))
                enough = middle;
            else
                tooMany = middle;
        }
        while (enough > 0 && /[\u0300-\u036f\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0e31\u0e33-\u0e3a\u0e47-\u0e4e\udc00-\udfff]/.test(root.value[enough]))
            enough -= 1;
        return root.value.slice(0, enough).replace(/\s+$/, "") + "…";
    }

    implicitWidth: Style.metrics.innerWidth
    implicitHeight: Style.row.answer

    Rectangle {
        width: parent.width
        height: 2
        visible: !root.first
        color: Style.colors.hair
    }

    IconTile {
        id: tile

        anchors.left: parent.left
        anchors.leftMargin: root.edge
        anchors.verticalCenter: parent.verticalCenter
        size: (Style.small && root.width <= Style.row.wideFrom ? Style.tile.narrowRow : Style.tile.row) * (root.roomy ? 1.36 : 1)
        iconName: root.iconName
    }

    Column {
        id: words

        anchors.left: tile.right
        anchors.leftMargin: root.edge
        anchors.right: change.visible ? change.left : parent.right
        anchors.rightMargin: Style.small ? Style.space.xs : Style.space.s
        anchors.verticalCenter: parent.verticalCenter

        FittedText {
            id: label

            // A question too long to stand above its answer is left out: the answer counts.
            readonly property bool readable: fitting || height <= root.height - Style.type.rowValue.lineHeight

            visible: readable && !root.crowded
            role: root.roomy ? Style.type.helper : Style.type.description
            floor: Style.type.smallest
            room: root.height / 2 - Style.space.hair
            text: root.label
            color: Style.colors.ink2
            font.weight: Style.type.description.weight
        }

        FittedText {
            id: value

            objectName: "value"
            role: root.roomy ? Style.type.channelTitle : Style.type.rowValue
            floor: Style.type.smallest
            steps: [1, 0.94, 0.88, 0.82]
            lineCounts: [1, 1, 1, 1]
            mostLines: Math.max(4, Math.floor(root.room / root.line))
            room: Math.max(root.line, root.room)
            breaksWords: root.shown !== root.value
            text: root.isolated(root.shown, root.lineEnd)
            font.weight: Style.type.rowValue.weight
            Accessible.name: Spoken.plain(root.value)
        }
    }

    SecondaryButton {
        id: change

        objectName: root.changeName
        anchors.right: parent.right
        anchors.rightMargin: Style.small ? Style.space.tight : Style.space.m
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: Style.row.changeSunk
        visible: root.changeable
        text: Style.small ? "" : qsTrId("change")
        spokenName: qsTrId("rev.change").arg(root.label)
        iconName: "pencil"
        role: Style.type.change
        horizontalPadding: Style.button.slimPadding
        height: Style.row.change
        onActivated: root.changeRequested()
    }
}
