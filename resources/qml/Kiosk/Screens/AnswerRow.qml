pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

Item {
    id: root

    required property int index
    required property string rowId
    required property string icon
    required property string labelId
    required property string label
    required property string valueId
    required property string value
    required property bool changeable
    property bool topmost: false

    // In letters, of which some are twice as wide: what is longer has a row for itself.
    readonly property int longest: Style.metrics.pick(60, 44, 34)
    readonly property bool wordy: value.length + (value.match(/[\u1100-\u11ff\u2e80-\uffdc]/g)?.length ?? 0) > longest

    signal changeRequested(string rowId)

    ReviewRow {
        anchors.fill: parent
        first: root.topmost
        iconName: root.icon
        label: Wording.said(root.labelId, root.label)
        value: Wording.said(root.valueId, root.value)
        changeable: root.changeable
        changeName: "change-" + root.rowId
        forceLeftToRight: ["phone", "email", "customer"].includes(root.rowId)
        onChangeRequested: root.changeRequested(root.rowId)
    }
}
