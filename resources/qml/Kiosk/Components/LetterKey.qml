pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// A key of the letter keyboards; `share` is its width in letter keys.
Key {
    property real share: 1

    width: share * Style.metrics.letterKeyWidth + (share - 1) * Style.metrics.letterKeyGap
    height: Style.metrics.letterKeyHeight + lip
    lip: Style.highContrast ? 6 : 5
    radius: Style.radius.letterKey
    role: functional && text.length > 1 ? Style.type.functionKey : Style.type.letterKey
}
