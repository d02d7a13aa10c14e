pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// The answers of a choice: one column in portrait, a grid elsewhere; what does not fit is on the next page.
Item {
    id: root

    required property var options
    required property int moreCount
    property string label: ""
    property bool multiple: false

    readonly property int across: Style.portrait ? 1 : 2
    readonly property real gap: Style.portrait ? Style.space.s : Style.metrics.gap - Style.colors.lipHeight
    readonly property real least: Style.row.leastOption * (Style.largeText ? 1.4 : Style.tallScript && !Style.portrait ? (Style.small ? 1.12 : 1.25) : 1)
    readonly property int rows: Math.max(1, Math.min(Style.portrait ? 5 : 3, Math.floor((height + gap) / (least + gap))))
    readonly property int slots: across * rows
    readonly property real cellWidth: (width - (across - 1) * Style.metrics.gap) / across
    readonly property real normalHeight: (height - (rows - 1) * gap) / rows
    readonly property int lines: moreCount !== 0 ? rows : Math.max(1, Math.min(rows, Math.ceil(list.count / across)))
    readonly property real cellHeight: Math.min(Style.portrait ? 1.9 * normalHeight : 3.5 * normalHeight, (height - (lines - 1) * gap) / lines)

    signal touched(string value)
    signal more
    signal fitted(int count)

    Accessible.role: multiple ? Accessible.List : Accessible.Grouping
    Accessible.name: Spoken.plain(label)

    onSlotsChanged: fitted(slots)
    Component.onCompleted: fitted(slots)

    Grid {
        columns: root.across
        columnSpacing: Style.metrics.gap
        rowSpacing: root.gap

        Repeater {
            id: list

            model: root.options

            Option {
                objectName: "option-" + value

                required property string value
                required property string label
                required property string labelId
                required property string detail
                required property bool selected

                width: root.cellWidth
                height: root.cellHeight
                text: Wording.said(labelId, label)
                line: Style.small ? "" : detail
                on: selected
                multiple: root.multiple
                onActivated: root.touched(value)
            }
        }

        MoreButton {
            objectName: "more-options"
            width: root.cellWidth
            height: root.cellHeight
            count: root.moreCount
            more: qsTrId("more.options")
            onActivated: root.more()
        }
    }
}
