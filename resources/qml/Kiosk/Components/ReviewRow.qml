pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// One answer, what it answers, and the way to change it; a long one takes more lines, none is ever cut.
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
    readonly property real edge: Style.small ? Style.space.tight : Style.space.wide

    signal changeRequested

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
            visible: fitting || height <= root.height - Style.type.rowValue.lineHeight
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
            readonly property string isolated: "\u2066" + root.value.replace("@", "\u200b@") + "\u2069"

            role: root.roomy ? Style.type.channelTitle : Style.type.rowValue
            floor: root.value.length > 40 ? Style.type.smallestLong : Style.type.smallest
            steps: [1, 0.94, 0.88, 0.82]
            lineCounts: [1, 1, 1, 1]
            mostLines: 4
            room: root.height - (label.visible ? label.height : 0) - Style.space.xs
            text: root.forceLeftToRight ? isolated : root.value
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
