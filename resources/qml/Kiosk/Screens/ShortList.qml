pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// Up to three large cards: one under the other in portrait, side by side elsewhere.
Grid {
    readonly property real gap: Style.portrait ? Style.metrics.gap - Style.colors.lipHeight : Style.metrics.gap
    readonly property real cellWidth: Style.portrait ? width : Style.metrics.columnWidth
    readonly property real cellHeight: Style.portrait ? (height - 2 * gap) / 3 : height

    columns: Style.portrait ? 1 : 3
    rowSpacing: gap
    columnSpacing: gap
}
