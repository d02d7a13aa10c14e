pragma ComponentBehavior: Bound

import QtQuick

// One kind of text. Sizes are given at 100 % and 150 %; the other steps follow that line. In scripts that reach higher
// and lower than Latin, lines are `tall` times as high and letters `tallSize` times as large.
QtObject {
    id: root

    required property TextSettings settings
    required property list<real> sizes
    property int weight: 400
    property real tracking: 0
    property real tall: 1.3
    property real tallSize: 1

    readonly property real steps: (settings.textScale - 1) / 0.5
    readonly property real shrink: settings.small ? sizes[4] / sizes[0] : 1
    readonly property real stretch: settings.tall ? (settings.stacked && tall > 1 ? Math.max(tall, 1.22) : tall) : 1
    readonly property int grown: Math.round(shrink * (settings.tall ? tallSize : 1) * (sizes[0] + (sizes[2] - sizes[0]) * steps))
    readonly property int pixelSize: Math.max(settings.smallest, grown)
    readonly property real lineHeight: Math.round(shrink * stretch * (sizes[1] + (sizes[3] - sizes[1]) * steps) * pixelSize / grown)
    readonly property real letterSpacing: pixelSize * (settings.tall ? Math.max(0, tracking) : tracking)
}
