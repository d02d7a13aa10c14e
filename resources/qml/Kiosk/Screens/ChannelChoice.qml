pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// One way to talk, as a large card.
Item {
    id: root

    required property string channel
    required property string titleId
    required property string lineId
    required property string icon
    required property bool leaves
    required property int waitFrom
    required property int waitTo

    signal chosen(string channel)

    ChannelCard {
        objectName: "channel-" + root.channel
        anchors.fill: parent
        title: qsTrId(root.titleId)
        line: root.lineId === "" || (Style.small && width < Style.card.wordyFrom) ? "" : qsTrId(root.lineId)
        iconName: root.icon
        wait: Wording.wait(root.waitFrom, root.waitTo)
        place: root.leaves ? qsTrId("leave") : qsTrId("stay")
        leaving: root.leaves
        onActivated: root.chosen(root.channel)
    }
}
