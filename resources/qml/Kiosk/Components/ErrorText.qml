pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// What is wrong with an answer, and what to do: shown and announced.
RoleText {
    role: Style.type.bodyStrong
    color: Style.colors.badInk
    balanced: true
    visible: text !== ""

    Accessible.role: Accessible.AlertMessage
}
