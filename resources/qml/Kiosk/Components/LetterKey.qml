pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// A key of the letter keyboards.
Key {
    horizontalPadding: Style.space.hair
    lip: Style.colors.thinLipHeight
    radius: Style.radius.letterKey
    role: text.length > 2 ? Style.type.functionKey : Style.type.letterKey
}
