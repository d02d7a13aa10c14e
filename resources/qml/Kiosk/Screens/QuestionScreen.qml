pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style

// An extra question of the service: chosen from answers, or typed on the pad or the keyboard.
TaskScreen {
    id: root

    objectName: "QuestionScreen"

    required property QuestionViewModel viewModel

    readonly property bool onPad: viewModel.kind === "number" || viewModel.kind === "date"
    readonly property bool onKeyboard: viewModel.kind === "text"
    readonly property bool inStage: Style.small && (onPad || onKeyboard)
    readonly property string problem: viewModel.faultId === "" ? "" : viewModel.faultLimits.reduce((text, limit) => text.arg(limit), qsTrId(viewModel.faultId))
    readonly property string advice: viewModel.help !== "" ? viewModel.help : viewModel.helpId !== "" ? qsTrId(viewModel.helpId) : ""

    way: viewModel
    entry: onPad || onKeyboard ? answer.item : null
    iconName: viewModel.icon
    question: viewModel.question
    helper: inStage && onPad ? "" : advice
    error: inStage && onPad ? "" : problem
    fieldInStage: inStage
    primaryText: Style.small && onKeyboard ? "" : qsTrId("continue")
    primaryWidth: (answer.item as KeypadEntry)?.side ?? (answer.item as KeyboardEntry)?.side ?? Style.metrics.columnWidth
    onPrimaryActivated: viewModel.proceed()

    Loader {
        id: answer

        width: parent.width
        height: root.onPad || root.onKeyboard ? parent.height : root.room
        focus: true
        sourceComponent: root.onPad ? pad : root.onKeyboard ? keyboard : choice
    }

    Component {
        id: choice

        OptionGrid {
            label: root.question
            options: root.viewModel.options
            moreCount: root.viewModel.moreCount
            multiple: root.viewModel.kind === "multiple-choice"
            onTouched: value => root.viewModel.touch(value)
            onMore: root.viewModel.more()
            onFitted: count => root.viewModel.fit(count)
        }
    }

    Component {
        id: pad

        KeypadEntry {
            label: root.question
            shown: root.viewModel.shown
            pattern: root.viewModel.pattern
            problem: root.problem
            complete: root.viewModel.complete
            privacy: root.inStage ? root.advice : ""
            privacyIcon: "info"
            extraKey: root.viewModel.signed ? "-" : ""
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
            rightToLeft: root.viewModel.fieldRightToLeft
            shown: root.viewModel.shown
            pattern: root.viewModel.pattern
            problem: root.problem
            complete: root.viewModel.complete
            onTouched: name => root.viewModel.touchKey(name)
            onFitted: rows => root.viewModel.fitKeys(rows)
            onTyped: text => root.viewModel.press(text)
            onErased: root.viewModel.erase()
            onConfirmed: root.viewModel.proceed()
        }
    }
}
