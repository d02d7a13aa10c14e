pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style

TaskScreen {
    id: root

    objectName: "EmailScreen"

    required property EmailViewModel viewModel

    readonly property string privacy: Wording.privacy(viewModel.privacy)
    readonly property string problem: Wording.said(viewModel.faultId, "")

    way: viewModel
    entry: keyboard
    iconName: "mail"
    question: qsTrId("mail.q")
    helper: Style.portrait ? privacy : ""
    error: problem
    fieldInStage: Style.small
    primaryText: Style.small ? "" : qsTrId("continue")
    primaryWidth: keyboard.side
    onPrimaryActivated: viewModel.proceed()

    KeyboardEntry {
        id: keyboard

        anchors.fill: parent
        suggests: true
        label: root.question
        keyboard: root.viewModel.keyboard
        shown: root.viewModel.shown
        pattern: root.viewModel.pattern
        problem: root.problem
        complete: root.viewModel.complete
        privacy: root.privacy
        domains: root.viewModel.domains
        onTouched: name => root.viewModel.touchKey(name)
        onFitted: rows => root.viewModel.fitKeys(rows)
        onTyped: text => root.viewModel.press(text)
        onErased: root.viewModel.erase()
        onConfirmed: root.viewModel.proceed()
        onDomainChosen: domain => root.viewModel.chooseDomain(domain)
    }
}
