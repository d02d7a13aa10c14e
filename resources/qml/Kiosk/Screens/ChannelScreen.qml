pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

TaskScreen {
    id: root

    objectName: "ChannelScreen"

    required property ChannelViewModel viewModel

    way: viewModel
    lowers: true
    iconName: "people"
    question: qsTrId("chn.q")
    helper: viewModel.service === "" ? "" : qsTrId("chn.for").arg(viewModel.service)
    hint: qsTrId("hint")

    ShortList {
        id: list

        anchors.fill: parent
        count: Math.max(1, choices.count)

        Repeater {
            id: choices

            model: root.viewModel.channels

            ChannelChoice {
                width: list.cellWidth
                height: list.cellHeight
                onChosen: channel => root.viewModel.choose(channel)
            }
        }
    }
}
