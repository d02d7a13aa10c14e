pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style
import Kiosk.Components

TaskScreen {
    id: root

    required property ChannelViewModel viewModel

    objectName: "ChannelScreen"
    way: viewModel
    iconName: "people"
    question: qsTrId("chn.q")
    helper: viewModel.service === "" ? "" : qsTrId("chn.for").arg(viewModel.service)
    hint: qsTrId("hint")

    ShortList {
        id: list

        anchors.fill: parent

        Repeater {
            model: root.viewModel.channels

            ChannelCard {
                required property string channel
                required property string titleId
                required property string lineId
                required property string icon
                required property string placeId
                required property int waitFrom
                required property int waitTo

                objectName: "channel-" + channel
                width: list.cellWidth
                height: list.cellHeight
                title: qsTrId(titleId)
                line: lineId === "" ? "" : qsTrId(lineId)
                iconName: icon
                wait: Wording.wait(waitFrom, waitTo)
                place: placeId === "" ? "" : qsTrId(placeId)
                leaving: placeId === "leave"
                onActivated: root.viewModel.choose(channel)
            }
        }
    }
}
