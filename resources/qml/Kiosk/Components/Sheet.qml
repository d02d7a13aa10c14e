pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// The white desk that is touched; it runs on under the bar.
Rectangle {
    topLeftRadius: Style.radius.sheet
    topRightRadius: Style.radius.sheet
    color: Style.colors.sheet

    Accessible.ignored: true
}
