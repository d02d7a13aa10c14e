pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// A key of the letter keyboards.
Key {
    horizontalPadding: 4
    lip: Style.highContrast ? 6 : 5
    radius: Style.radius.letterKey
    role: text.length > 2 ? Style.type.functionKey : Style.type.letterKey
}
