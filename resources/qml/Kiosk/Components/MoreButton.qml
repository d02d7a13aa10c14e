pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// Pages a list that does not fit: "3 more services"; on the last page (`count` is -1), back to the first. What a second
// quick touch would meet on the next page is not what was touched.
SecondaryButton {
    required property int count
    property string more: qsTrId("more", count)
    readonly property bool last: count < 0

    horizontalPadding: Style.small ? Style.space.s : Style.button.padding
    role: Style.small ? Style.type.cardTitle : Style.type.primary
    visible: count !== 0
    text: last ? qsTrId("more.first") : more
    iconName: last ? "arrow-left" : "arrow-right"
    onActivated: InputGuard.hold()
}
