pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// One switch of the dark bar: off, or on in white with a check badge.
PressableBase {
    id: root

    required property string iconName
    property bool on: false
    property bool beside: Style.landscape
    property bool outlined: false
    property bool pictured: true
    property real share: 1

    readonly property alias wording: natural.implicitWidth

    readonly property real signWidth: beside ? Style.icon.barBeside + Style.space.snug : 0

    // On two lines in the smallest size.
    readonly property real least: longerPart.implicitWidth + Style.space.slim + 2 * horizontalPadding + signWidth
    readonly property real need: wording + 2 * horizontalPadding + signWidth

    // In high contrast a press is an edge: no ground between bar and words would keep both apart.
    readonly property bool edged: down && Style.highContrast

    readonly property bool folded: width > 0 && drawn.implicitWidth * Style.type.smallest / Style.type.bar.pixelSize > availableWidth

    // The longer of the two lines that words make, broken where they are most even.
    function longerLine(parts: list<string>): string {
        let best = parts.join(" ");
        for (let place = 1; place < parts.length; place++) {
            const lines = [parts.slice(0, place).join(" "), parts.slice(place).join(" ")];
            const longer = lines[0].length > lines[1].length ? lines[0] : lines[1];
            if (longer.length < best.length)
                best = longer;
        }
        return best;
    }

    lip: 0
    radius: Style.radius.key
    horizontalPadding: Style.small && Style.largestText ? Style.space.hair : outlined ? Style.button.slimPadding : Style.space.xs
    checkable: false
    implicitHeight: Style.metrics.barHeight - 2 * Style.space.tight

    Accessible.checkable: !outlined
    Accessible.checked: on

    background: Rectangle {
        radius: root.radius
        color: root.on ? Style.colors.barOn : root.down && !root.edged ? Style.colors.barSeparator : "transparent"
        border.width: root.edged ? Style.colors.strongEdgeWidth : root.outlined ? Style.stroke.outline : 0
        border.color: Style.colors.barEdge

        Rectangle {
            anchors.right: parent.right
            anchors.rightMargin: root.beside && !Style.small ? Style.space.xs : Style.button.barBadgeEnd
            anchors.top: parent.top
            anchors.topMargin: Style.button.barBadgeTop
            width: Style.button.barBadge
            height: width
            radius: width / 2
            visible: root.on && root.pictured
            color: Style.colors.barOnInk

            Icon {
                anchors.centerIn: parent
                name: "check"
                size: parent.width * 0.72
                strokeWidth: Style.stroke.check
                color: Style.colors.barOn
            }
        }
    }

    contentItem: Item {
        implicitWidth: Math.ceil(root.wording * root.share) + 2 + (root.beside ? sign.width + grid.spacing : 0)
        implicitHeight: grid.implicitHeight

        Grid {
            id: grid

            anchors.centerIn: parent
            columns: root.beside ? 2 : 1
            spacing: root.beside ? Style.space.snug : Style.small ? (root.folded ? 2 : Style.space.hair) : Style.space.xs
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Icon {
                id: sign

                visible: root.pictured
                name: root.iconName
                size: Style.small && root.folded ? Style.icon.barFolded : root.outlined ? Style.icon.barWay : root.beside ? Style.icon.barBeside : Style.icon.bar
                color: root.on ? Style.colors.barOnInk : Style.colors.barInk
            }

            FittedText {
                id: label

                role: Style.type.bar
                floor: Style.type.smallest
                steps: [root.share]
                mostLines: 2
                available: root.width > 0 ? root.availableWidth - (root.beside ? sign.width + grid.spacing + (root.on ? 2 * (Style.button.barBadge + Style.space.hair) : 0) : 0) : Style.boundless
                room: root.height - (root.beside || !root.pictured ? 0 : sign.height + grid.spacing)
                shrinks: true
                text: root.text
                color: root.on ? Style.colors.barOnInk : Style.colors.barInk
                font.weight: root.on || root.outlined ? Style.weight.semibold : Style.weight.medium
                Accessible.ignored: true
            }
        }
    }

    NaturalText {
        id: natural

        role: Style.type.bar
        font.weight: Style.weight.semibold
        text: root.text
    }

    // Heavier letters are wider: only those that are drawn say how many lines there will be.
    NaturalText {
        id: drawn

        role: Style.type.bar
        font.weight: label.font.weight
        text: root.text
    }

    NaturalText {
        id: longerPart

        role: Style.type.bar
        font.weight: Style.weight.semibold
        font.pixelSize: Style.type.smallest
        text: root.longerLine(root.text.split(" "))
    }
}
