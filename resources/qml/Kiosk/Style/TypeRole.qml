pragma ComponentBehavior: Bound

import QtQuick

// One kind of text. Sizes are given at 100 % and 150 %; the other steps follow that line.
QtObject {
    id: root

    required property TextSettings settings
    required property list<real> sizes
    property int weight: 400
    property real tracking: 0
    property bool tallens: true

    readonly property real steps: (settings.textScale - 1) / 0.5
    readonly property real shrink: settings.small ? sizes[4] / sizes[0] : 1
    readonly property real stretch: settings.tall && tallens ? 1.3 : 1
    readonly property int pixelSize: Math.round(shrink * (sizes[0] + (sizes[2] - sizes[0]) * steps))
    readonly property real lineHeight: Math.round(shrink * stretch * (sizes[1] + (sizes[3] - sizes[1]) * steps))
    readonly property real letterSpacing: pixelSize * (settings.tall ? Math.max(0, tracking) : tracking)
}
