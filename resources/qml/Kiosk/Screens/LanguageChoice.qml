pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// Languages as answers: the one in use is marked.
Grid {
    id: root

    required property var languages

    readonly property int across: Style.landscape ? (list.count === 8 ? 4 : 3) : 2
    readonly property int lines: Math.max(1, Math.ceil(list.count / across))
    readonly property real gap: Style.metrics.gap - Style.space.xs / 2

    signal chosen(string code)

    columns: across
    columnSpacing: Style.metrics.gap
    rowSpacing: gap

    Repeater {
        id: list

        model: root.languages

        Option {
            objectName: "language-" + code

            required property string code
            required property string name
            required property bool rightToLeft
            required property bool chosen

            width: (root.width - (root.across - 1) * root.columnSpacing) / root.across
            height: Math.min(Style.mm(60), (root.height - (root.lines - 1) * root.gap) / root.lines)
            text: name
            on: chosen
            onActivated: root.chosen(code)

            LayoutMirroring.enabled: rightToLeft
            LayoutMirroring.childrenInherit: true
        }
    }
}
