pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// The countries a phone can be from, own country first. With `pages` they are turned page by page; else those that
// fit are shown, and `more` leads to the others.
Item {
    id: root

    required property var countries
    property bool pages: true

    readonly property int across: Style.landscape ? 3 : 2
    readonly property int rows: Math.max(1, Math.floor((height + Style.space.s) / (Style.row.leastCountry + Style.space.s)))
    readonly property int pageSize: across * rows - 1
    readonly property real cellWidth: (width - (across - 1) * Style.metrics.gap) / across
    readonly property real cellHeight: (height - (rows - 1) * Style.space.s) / rows
    property int first: 0

    signal chosen(string code)
    signal more

    onPagesChanged: first = 0

    Grid {
        id: grid

        columns: root.across
        columnSpacing: Style.metrics.gap
        rowSpacing: Style.space.s

        Repeater {
            id: list

            model: root.countries

            Loader {
                id: place

                required property int index
                required property string code
                required property string prefix
                required property string name
                required property bool chosen

                active: index >= root.first && index < root.first + root.pageSize
                visible: active

                sourceComponent: Option {
                    objectName: "country-" + place.code
                    width: root.cellWidth
                    height: root.cellHeight
                    text: place.name + " \u2066" + place.prefix + "\u2069"
                    on: place.chosen
                    onActivated: root.chosen(place.code)
                }
            }
        }

        MoreButton {
            objectName: "more-countries"
            visible: !root.pages || list.count > root.pageSize
            count: root.pages && root.first + root.pageSize >= list.count ? -1 : 1
            more: qsTrId("more.countries")
            width: root.cellWidth
            height: root.cellHeight
            onActivated: {
                if (root.pages)
                    root.first = root.first + root.pageSize < list.count ? root.first + root.pageSize : 0;
                else
                    root.more();
            }
        }
    }
}
