pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// A page of the menu: groups and services. Up to three make large cards.
TaskScreen {
    id: root

    objectName: "ServiceScreen"

    required property ServiceViewModel viewModel

    way: viewModel
    lowers: true
    iconName: "ask"
    question: viewModel.title === "" ? qsTrId("svc.q") : viewModel.title
    helper: qsTrId("svc.help")
    hint: qsTrId("hint")

    ServiceMenu {
        width: parent?.width ?? 0
        height: parent?.height ?? 0
        cards: root.viewModel.cards
        moreCount: root.viewModel.moreCount
        onOpened: (entryId, kind) => root.viewModel.open(entryId, kind)
        onMore: root.viewModel.more()
        onFitted: count => root.viewModel.fit(count)
    }
}
