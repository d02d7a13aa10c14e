pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// What is wrong with an answer, and what to do: shown and announced.
FittedText {
    role: Style.type.bodyStrong
    color: Style.colors.badInk
    visible: text !== ""

    Accessible.role: Accessible.AlertMessage
}
