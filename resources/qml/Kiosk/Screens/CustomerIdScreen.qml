pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style

TaskScreen {
    id: root

    objectName: "CustomerIdScreen"

    required property CustomerIdViewModel viewModel

    readonly property string problem: viewModel.faultId === "" ? "" : qsTrId(viewModel.faultId)

    way: viewModel
    iconName: "id-card"
    question: qsTrId("customer.q")
    helper: qsTrId(viewModel.helpId)
    error: problem
    fieldInStage: Style.small
    primaryText: Style.small ? "" : qsTrId("continue")
    primaryWidth: entry.side
    onPrimaryActivated: viewModel.proceed()

    KeyboardEntry {
        id: entry

        anchors.fill: parent
        label: root.question
        keyboard: root.viewModel.keyboard
        shown: root.viewModel.shown
        pattern: root.viewModel.pattern
        problem: root.problem
        complete: root.viewModel.complete
        privacy: Wording.said(root.viewModel.privacy === "" ? "privacy" : "", root.viewModel.privacy)
        onTouched: name => root.viewModel.touchKey(name)
        onFitted: rows => root.viewModel.fitKeys(rows)
        onTyped: text => root.viewModel.press(text)
        onErased: root.viewModel.erase()
        onConfirmed: root.viewModel.proceed()
    }
}
