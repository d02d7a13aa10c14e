pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// Languages as answers: the one in use is marked. Those that do not fit are turned page by page, in pages
// of one size that fill their rows.
Item {
    id: root

    required property var languages

    readonly property int across: Style.landscape ? (list.count === 8 ? 4 : 3) : 2
    readonly property real gap: Style.metrics.gap - Style.space.xs / 2
    readonly property real least: Style.row.leastLanguage * (Style.largeText ? 1.3 : 1)
    readonly property int rows: Math.max(1, Math.floor((height + gap) / (least + gap)))
    readonly property int room: Math.max(1, across * rows - 1)
    readonly property bool paged: list.count > across * rows
    readonly property int pages: Math.ceil(list.count / room)
    readonly property int pageSize: paged ? Math.min(room, Math.ceil((list.count / pages + 1) / across) * across - 1) : Math.max(1, list.count)
    readonly property int lines: Math.max(1, Math.ceil((pageSize + (paged ? 1 : 0)) / across))
    readonly property real cellWidth: (width - (across - 1) * Style.metrics.gap) / across
    readonly property real cellHeight: Math.min(Style.row.mostLanguage, (height - (lines - 1) * gap) / lines)
    property int first: 0

    signal chosen(string code)

    onPageSizeChanged: first = 0

    Grid {
        columns: root.across
        columnSpacing: Style.metrics.gap
        rowSpacing: root.gap

        Repeater {
            id: list

            model: root.languages

            Loader {
                id: place

                required property int index
                required property string code
                required property string name
                required property bool rightToLeft
                required property bool chosen

                active: index >= root.first && index < root.first + root.pageSize
                visible: active

                sourceComponent: Option {
                    objectName: "language-" + place.code
                    width: root.cellWidth
                    height: root.cellHeight
                    language: place.code
                    text: place.name
                    on: place.chosen
                    onActivated: root.chosen(place.code)

                    LayoutMirroring.enabled: place.rightToLeft
                    LayoutMirroring.childrenInherit: true
                }
            }
        }

        MoreButton {
            objectName: "more-languages"
            visible: root.paged
            count: root.first + root.pageSize < list.count ? list.count - root.first - root.pageSize : -1
            more: qsTrId("more.languages")
            width: root.cellWidth
            height: root.cellHeight
            onActivated: root.first = root.first + root.pageSize < list.count ? root.first + root.pageSize : 0
        }
    }
}
