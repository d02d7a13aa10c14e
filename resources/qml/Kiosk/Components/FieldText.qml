pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

RoleText {
    anchors.verticalCenter: parent ? parent.verticalCenter : undefined
    leftPadding: Style.space.hair
    rightPadding: Style.space.hair
    tabular: true

    Accessible.ignored: true
}
