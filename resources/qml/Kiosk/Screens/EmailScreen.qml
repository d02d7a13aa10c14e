pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style

TaskScreen {
    id: root

    objectName: "EmailScreen"

    required property EmailViewModel viewModel

    readonly property string privacy: Wording.said(viewModel.privacy === "" ? "privacy" : "", viewModel.privacy)
    readonly property string problem: viewModel.faultId === "" ? "" : qsTrId(viewModel.faultId)

    way: viewModel
    iconName: "mail"
    question: qsTrId("mail.q")
    helper: Style.portrait ? privacy : ""
    error: problem
    fieldInStage: Style.small
    primaryText: Style.small ? "" : qsTrId("continue")
    primaryWidth: entry.side
    onPrimaryActivated: viewModel.proceed()

    KeyboardEntry {
        id: entry

        anchors.fill: parent
        email: true
        label: root.question
        shown: root.viewModel.shown
        pattern: root.viewModel.pattern
        problem: root.problem
        complete: root.viewModel.complete
        privacy: root.privacy
        domains: root.viewModel.domains
        onTyped: key => root.viewModel.press(key)
        onErased: root.viewModel.erase()
        onCleared: root.viewModel.clear()
        onConfirmed: root.viewModel.proceed()
        onDomainChosen: domain => root.viewModel.chooseDomain(domain)
    }
}
