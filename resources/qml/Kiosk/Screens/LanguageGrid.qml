pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// The languages, each in its own words and direction, in rows as even as can be. `current` is the tile that stands out.
Item {
    id: root

    required property var languages
    property int moreCount: 0
    property list<string> moreNames
    property int current: -1

    readonly property alias count: list.count
    readonly property int slots: Style.metrics.pick(8, 8, 9)
    readonly property int tiles: count + (moreCount === 0 ? 0 : 1)
    readonly property int across: Style.portrait ? (tiles <= 4 ? 1 : 2) : tiles === 4 ? 2 : tiles <= 6 ? Math.min(3, Math.max(1, tiles)) : tiles <= 8 ? 4 : 3
    readonly property int rows: tiles === 1 ? 1 : Math.max(Style.portrait && across > 1 ? 4 : Style.portrait ? 3 : tiles > 3 ? 2 : 1, Math.ceil(tiles / across))
    readonly property real gap: Style.metrics.gap - Style.space.xs / 2
    readonly property real cellWidth: (width - (across - 1) * Style.metrics.gap) / across
    readonly property real cellHeight: (height - (rows - 1) * gap) / rows

    signal chosen(string code)
    signal more
    signal fitted(int count)

    onSlotsChanged: fitted(slots)
    Component.onCompleted: fitted(slots)

    Grid {
        columns: root.across
        columnSpacing: Style.metrics.gap
        rowSpacing: root.gap

        Repeater {
            id: list

            model: root.languages

            LanguageTile {
                objectName: "language-" + code

                required property int index
                required property string code
                required property string start
                required rightToLeft
                required tallScript

                width: root.cellWidth
                height: root.cellHeight
                language: code
                startWord: start
                greeted: index === root.current
                only: root.tiles === 1
                onActivated: root.chosen(code)
            }
        }

        MoreLanguages {
            objectName: "more-languages"
            width: root.cellWidth
            height: root.cellHeight
            count: root.moreCount
            names: root.moreNames
            onActivated: root.more()
        }
    }
}
