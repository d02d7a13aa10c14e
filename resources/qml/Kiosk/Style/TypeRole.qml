pragma ComponentBehavior: Bound

import QtQuick

// One kind of text. Sizes are given at 100 % and 150 %; steps between and above follow that line.
QtObject {
    required property TypeScale scale
    required property real at100
    required property real line100
    property real at150: at100 * 1.45
    property real line150: at150 * line100 / at100
    property real atSmall: at100 * 0.82
    property int weight: 400
    property real tracking: 0

    readonly property real base: scale.small ? atSmall : at100
    readonly property real growth: 1 + (at150 / at100 - 1) * (scale.textScale - 1) / 0.5
    readonly property real lineGrowth: 1 + (line150 / line100 - 1) * (scale.textScale - 1) / 0.5
    readonly property int pixelSize: Math.round(base * growth)
    readonly property real lineHeight: Math.round(base / at100 * line100 * lineGrowth * (scale.tall ? 1.3 : 1))
    readonly property real letterSpacing: scale.tall ? Math.max(0, tracking) * pixelSize : tracking * pixelSize
}
