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

    // On two lines in the smallest size.
    readonly property real least: longerPart.implicitWidth + 10 + 2 * horizontalPadding + (beside ? 62 : 0)
    readonly property real need: wording + 2 * horizontalPadding + (beside ? 62 : 0)

    // In high contrast a press is an edge: no ground between bar and words would keep both apart.
    readonly property bool edged: down && Style.highContrast

    readonly property bool folded: width > 0 && natural.implicitWidth * Style.type.smallest / Style.type.bar.pixelSize > availableWidth + 1

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
    horizontalPadding: Style.small && Style.largestText ? 4 : outlined ? (Style.small ? 12 : 30) : Style.space.xs
    checkable: false
    implicitHeight: Style.metrics.barHeight - 24

    Accessible.checkable: !outlined
    Accessible.checked: on

    background: Rectangle {
        radius: root.radius
        color: root.on ? Style.colors.barOn : root.down && !root.edged ? Style.colors.barSeparator : "transparent"
        border.width: root.edged ? Style.colors.strongEdgeWidth : root.outlined ? 2 : 0
        border.color: Style.colors.barEdge

        Rectangle {
            anchors.right: parent.right
            anchors.rightMargin: Style.small ? 4 : root.beside ? Style.space.xs : 22
            anchors.top: parent.top
            anchors.topMargin: Style.small ? 2 : 10
            width: Style.small ? 28 : 36
            height: width
            radius: width / 2
            visible: root.on && root.pictured
            color: Style.colors.barOnInk

            Icon {
                anchors.centerIn: parent
                name: "check"
                size: parent.width * 0.72
                strokeWidth: 3
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
            spacing: root.beside ? 14 : Style.small ? (root.folded ? 2 : 4) : Style.space.xs
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Icon {
                id: sign

                visible: root.pictured
                name: root.iconName
                size: Style.small && root.folded ? 26 : root.outlined ? 44 : root.beside || Style.small ? 48 : 56 + 12 * Style.metrics.growth
                color: root.on ? Style.colors.barOnInk : Style.colors.barInk
            }

            FittedText {
                id: label

                role: Style.type.bar
                floor: Style.type.smallest
                steps: [root.share]
                mostLines: 2
                available: root.width > 0 ? root.availableWidth - (root.beside ? sign.width + grid.spacing + (root.on ? 2 * 40 : 0) : 0) : 4000
                room: root.height - (root.beside || !root.pictured ? 0 : sign.height + grid.spacing)
                shrinks: true
                text: root.text
                color: root.on ? Style.colors.barOnInk : Style.colors.barInk
                font.weight: root.on || root.outlined ? 600 : 500
                Accessible.ignored: true
            }
        }
    }

    NaturalText {
        id: natural

        role: Style.type.bar
        font.weight: 600
        text: root.text
    }

    NaturalText {
        id: longerPart

        role: Style.type.bar
        font.weight: 600
        font.pixelSize: Style.type.smallest
        text: root.longerLine(root.text.split(" "))
    }
}
