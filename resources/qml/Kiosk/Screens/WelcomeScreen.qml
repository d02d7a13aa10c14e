pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style
import Kiosk.Components

// Nobody is here yet: the greeting goes through the languages, and with it the tile that stands out. Any touch and any
// key hold it for a while.
FocusScope {
    id: root

    objectName: "WelcomeScreen"

    required property WelcomeViewModel viewModel

    readonly property Metrics metrics: Style.portrait ? Style.metrics : Style.standing
    readonly property real footHeight: viewModel.reception === "" && viewModel.closes === "" || Style.small ? 0 : Style.stage.welcomeFoot
    readonly property real barTop: height - Style.metrics.barHeight
    readonly property int held: viewModel.held
    property int turn: 0

    implicitWidth: Style.width
    implicitHeight: Style.height
    focus: true

    onHeldChanged: {
        if (held > 0)
            rest.restart();
    }

    HeroStage {
        anchors.left: parent.left
        anchors.right: parent.right
        height: root.metrics.sheetTop + Style.radius.sheet
        languages: root.viewModel.languages
        current: root.turn % Math.max(1, grid.count)
    }

    Sheet {
        anchors.fill: parent
        anchors.topMargin: root.metrics.sheetTop
    }

    LanguageGrid {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Style.metrics.margin
        anchors.rightMargin: Style.metrics.margin
        anchors.top: parent.top
        anchors.topMargin: root.metrics.contentTop
        height: root.barTop - root.metrics.contentTop - (root.footHeight > 0 ? root.footHeight + Style.stage.aboveFoot : Style.stage.aboveBar)
        languages: root.viewModel.languages
        moreCount: root.viewModel.moreCount
        moreNames: root.viewModel.moreNames
        current: root.turn % Math.max(1, grid.count)
        onChosen: code => root.viewModel.choose(code)
        onMore: {
            root.viewModel.more();
            rest.restart();
        }
        onFitted: count => root.viewModel.fit(count)
    }

    WelcomeFoot {
        anchors.left: grid.left
        anchors.right: grid.right
        anchors.top: grid.bottom
        anchors.topMargin: Style.stage.welcomeFootTop
        height: root.footHeight
        visible: height > 0
        closes: root.viewModel.closes
        reception: root.viewModel.reception
    }

    Timer {
        id: rest

        objectName: "page-rest"
        interval: Style.motion.pageRest
        running: root.visible && (root.viewModel.page > 0 || root.held > 0)
        onTriggered: root.viewModel.rest()
    }

    Timer {
        interval: Style.motion.greetingPause
        objectName: "greeting-turn"
        running: root.visible && grid.count > 1 && root.held === 0 && !Style.reducedMotion
        repeat: true
        onTriggered: root.turn = (root.turn + 1) % Math.max(1, grid.count)
    }
}
