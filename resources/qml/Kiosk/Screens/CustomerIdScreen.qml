pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style

// The customer number: on the pad where it has digits alone, else on the keyboard.
TaskScreen {
    id: root

    objectName: "CustomerIdScreen"

    required property CustomerIdViewModel viewModel

    readonly property string problem: Wording.said(viewModel.faultId, "")
    readonly property string advice: qsTrId(viewModel.helpId)
    readonly property string privacy: Wording.privacy(viewModel.privacy)
    readonly property bool onSmallPad: Style.small && viewModel.onPad

    way: viewModel
    entry: answer.item
    iconName: "id-card"
    question: qsTrId("customer.q")
    helper: onSmallPad ? "" : advice
    error: onSmallPad ? "" : problem
    fieldInStage: Style.small
    primaryText: Style.small && !viewModel.onPad ? "" : qsTrId("continue")
    primaryWidth: (answer.item as KeypadEntry)?.side ?? (answer.item as KeyboardEntry)?.side ?? Style.metrics.columnWidth
    onPrimaryActivated: viewModel.proceed()

    Loader {
        id: answer

        anchors.fill: parent
        focus: true
        sourceComponent: root.viewModel.onPad ? pad : keyboard
    }

    Component {
        id: pad

        KeypadEntry {
            label: root.question
            shown: root.viewModel.shown
            pattern: root.viewModel.pattern
            problem: root.problem
            complete: root.viewModel.complete
            privacy: root.onSmallPad ? root.advice : root.privacy
            privacyIcon: root.onSmallPad ? "info" : "lock"
            onTyped: key => root.viewModel.press(key)
            onErased: root.viewModel.erase()
            onCleared: root.viewModel.clear()
            onConfirmed: root.viewModel.proceed()
        }
    }

    Component {
        id: keyboard

        KeyboardEntry {
            label: root.question
            keyboard: root.viewModel.keyboard
            shown: root.viewModel.shown
            pattern: root.viewModel.pattern
            problem: root.problem
            complete: root.viewModel.complete
            privacy: root.privacy
            onTouched: name => root.viewModel.touchKey(name)
            onFitted: rows => root.viewModel.fitKeys(rows)
            onTyped: text => root.viewModel.press(text)
            onErased: root.viewModel.erase()
            onConfirmed: root.viewModel.proceed()
        }
    }
}
