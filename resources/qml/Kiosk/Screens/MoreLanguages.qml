pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// The way to the next page of the languages; their own names say so to those who cannot read its label.
MoreButton {
    id: root

    required property string names

    readonly property real apart: Style.largeText ? Style.space.s : Style.space.xs
    readonly property TypeRole nameRole: Style.largeText ? Style.type.office : Style.type.description
    readonly property real nameRoom: line.folded ? 0 : availableHeight - line.implicitHeight - 2 * apart
    readonly property list<real> measures: [nameRoom, availableWidth, nameRole.pixelSize]
    property string shown: ""

    // As many whole names as there is room for, on two lines at most.
    function choose() {
        const each = names === "" ? [] : names.split(" · ");
        probe.text = each.join(" · ");
        while (each.length > 0 && (probe.lineCount > 2 || probe.contentHeight > nameRoom)) {
            each.pop();
            probe.text = each.join(" · ");
        }
        shown = probe.text;
    }

    onNamesChanged: choose()
    onMeasuresChanged: choose()
    Component.onCompleted: choose()

    more: qsTrId("more.languages")
    spokenDescription: names

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
                iconSize: Style.small ? 44 : 54
                iconStroke: 2
                color: Style.colors.primaryInk
                spacing: 18
            }

            RoleText {
                id: some

                width: parent.width
                visible: text !== ""
                role: root.nameRole
                text: root.shown
                color: Style.colors.primaryInk
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
                Accessible.ignored: true
            }
        }
    }

    Text {
        id: probe

        visible: false
        width: root.availableWidth
        wrapMode: Text.WordWrap
        lineHeightMode: Text.FixedHeight
        lineHeight: root.nameRole.lineHeight
        font.family: Style.fontFamily
        font.weight: root.nameRole.weight
        font.pixelSize: root.nameRole.pixelSize
        Accessible.ignored: true
    }
}
