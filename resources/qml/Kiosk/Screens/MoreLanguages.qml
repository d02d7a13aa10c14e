pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// The way to the next page of the languages; their own names say so to those who cannot read its label.
MoreButton {
    id: root

    required property list<string> names

    readonly property string between: " · "
    readonly property real apart: Style.largeText ? Style.space.s : Style.space.xs
    readonly property TypeRole nameRole: Style.largeText || !Style.portrait ? Style.type.office : Style.type.description
    readonly property real nameLine: nameRole.lineHeight / nameRole.stretch
    readonly property real nameRoom: line.folded ? 0 : availableHeight - line.implicitHeight - 2 * apart
    readonly property list<real> measures: [nameRoom, availableWidth, nameRole.pixelSize]
    property string shown: ""

    // As many whole names as there is room for, on two lines at most; none of them begins or ends with a dot.
    function choose() {
        const lines = [];
        for (const name of names) {
            const longer = lines.length > 0 ? lines[lines.length - 1] + between + name : name;
            if (lines.length > 0 && reaches(longer) <= availableWidth)
                lines[lines.length - 1] = longer;
            else if (lines.length < Math.min(2, Math.floor(nameRoom / nameLine)) && reaches(name) <= availableWidth)
                lines.push(name);
            else
                break;
        }
        shown = lines.join("\n");
    }

    function reaches(words: string): real {
        probe.text = words;
        return Math.ceil(probe.advanceWidth);
    }

    onNamesChanged: choose()
    onMeasuresChanged: choose()
    Component.onCompleted: choose()

    iconName: Style.small && Style.largestText ? "" : last ? "arrow-left" : "arrow-right"
    more: qsTrId("more.languages")
    spokenDescription: names.join(between)

    contentItem: Item {
        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: root.apart

            ButtonLine {
                id: line

                width: parent.width
                height: implicitHeight
                label: root.text
                role: root.role
                icon: root.iconName
                iconSize: Style.icon.primary
                iconStroke: Style.stroke.firm
                color: Style.colors.link
                spacing: Style.button.gap
            }

            RoleText {
                id: some

                width: parent.width
                visible: text !== ""
                role: root.nameRole
                text: root.shown
                lineHeight: root.nameLine
                color: Style.colors.link
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }

    TextMetrics {
        id: probe

        font.family: Style.fontFamily
        font.weight: root.nameRole.weight
        font.pixelSize: root.nameRole.pixelSize
    }
}
