pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

IconFact {
    role: Style.type.fact
    color: Style.colors.heroInk
    iconColor: Style.colors.heroFact
    iconSize: Style.small ? 44 : 60
    spacing: Style.space.s
}
