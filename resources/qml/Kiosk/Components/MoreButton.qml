pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// Pages a list that does not fit: "3 more services". What a second quick touch would meet on the next page is not
// what was touched.
PrimaryButton {
    required property int count

    horizontalPadding: Style.small ? 16 : 38
    role: Style.small ? Style.type.cardTitle : Style.type.primary
    visible: count > 0
    text: qsTrId("more", count)
    onActivated: InputGuard.hold()
}
