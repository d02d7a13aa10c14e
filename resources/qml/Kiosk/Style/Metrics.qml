pragma ComponentBehavior: Bound

import QtQuick

// Where the parts of a screen lie, in grid pixels.
QtObject {
    required property int format
    required property real gridWidth
    required property real gridHeight
    required property bool lowered
    required property real textScale
    required property real minimumTarget

    readonly property real growth: Math.min(1, Math.max(0, (textScale - 1) / 0.5))
    readonly property real lowering: lowered ? pick(84, 244, 164) : 0

    readonly property real margin: pick(48, 48, 24)
    readonly property real gap: pick(24, 24, 20)
    readonly property real innerWidth: gridWidth - 2 * margin
    readonly property bool largeText: textScale > 1.25
    readonly property int columns: largeText ? pick(1, 2, 2) : pick(2, 3, 3)
    readonly property real columnWidth: (innerWidth - (columns - 1) * gap) / columns

    readonly property real headerTop: pick(54, 36, 12)
    readonly property real headerHeight: pick(136, 112, 72)
    readonly property real markSize: pick(72, 72, 48)

    readonly property real stepTop: pick(232, 146, 88) + (lowered ? pick(268 - 40 * growth, 244, 164) : 0)
    readonly property real stepGap: pick(30, 18, 12 - 8 * growth)
    readonly property real helperGap: pick(22, 10, 8 - 6 * growth)
    readonly property real questionWidth: pick(668, 1400, innerWidth)
    readonly property bool gatewayShown: format !== 2 && !lowered && !largeText
    readonly property size gateway: format === 0 ? Qt.size(292, 506) : Qt.size(240, 388)
    readonly property real gatewayEnd: pick(48, 216, 0)

    readonly property real sheetTop: pick(720, 400, 280) + lowering + (lowered ? pick(24, 0, 0) : 0)
    readonly property real contentTop: pick(768, 432, 308) + lowering
    readonly property real contentBottom: gridHeight - barHeight - pick(212, 24, 16)
    readonly property real contentHeight: contentBottom - contentTop
    readonly property real actionsHeight: pick(116 + 24 * growth, 112, 84)
    readonly property real actionsTop: contentBottom + pick(48 - 24 * growth, -actionsHeight, -actionsHeight)
    readonly property real barHeight: pick(160 + 36 * growth, 136, 120)

    readonly property real heroSheetTop: pick(744, 0, 72)
    readonly property real heroContentTop: pick(792, 48, 92)
    readonly property real heroSheetStart: pick(0, 900, 440)

    readonly property real keyGap: pick(16, 14, 12)
    readonly property real padWidth: pick(innerWidth, 760, 460)
    readonly property real padHeight: pick(628, 488, 324)
    readonly property real fieldHeight: pick(124, 132, 84)
    readonly property real prefixPadding: pick(28, 28, 18)
    readonly property real chipHeight: 84
    readonly property real chipWidth: 232
    readonly property real keyboardWidth: pick(innerWidth, 1130, 952)
    readonly property real letterKeyHeight: pick(86, 82, 72)
    readonly property real tallKeyHeight: pick(106, 82, 72)
    readonly property real letterKeyGap: pick(10, 10, 8)
    readonly property real letterRowGap: pick(14, 12, 8)

    function pick(portrait: real, landscape: real, small: real): real {
        return format === 0 ? portrait : format === 1 ? landscape : small;
    }
}
