pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// Up to three large cards: one under the other in portrait, side by side elsewhere.
Grid {
    required property int count

    readonly property real gap: Style.portrait ? Style.metrics.gap - Style.colors.lipHeight : Style.metrics.gap
    readonly property real third: (height - 2 * gap) / 3
    readonly property int across: Style.portrait ? 1 : count <= 2 ? 2 : 3
    readonly property real cellWidth: (width - (across - 1) * Style.metrics.gap) / across
    readonly property real cellHeight: Style.portrait ? Math.min(1.28 * third, (height - (count - 1) * gap) / count) : height

    columns: across
    rowSpacing: gap
    columnSpacing: gap
}
