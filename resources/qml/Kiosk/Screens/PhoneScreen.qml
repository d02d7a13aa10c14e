pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style
import Kiosk.Components

TaskScreen {
    id: root

    objectName: "PhoneScreen"

    required property PhoneViewModel viewModel

    readonly property string privacy: Wording.privacy(viewModel.privacy)
    readonly property string problem: Wording.said(viewModel.faultId, "")
    readonly property bool picking: viewModel.pickingCountry
    readonly property bool lettered: viewModel.letters.length > 0
    readonly property bool within: picking && viewModel.countryPages

    // True where a list lay over the question and is closed now.
    function closesList(): bool {
        if (!picking)
            return false;
        viewModel.toggleCountries();
        return true;
    }

    way: viewModel
    entry: pad
    iconName: picking ? "globe" : "mobile"
    question: picking ? qsTrId("country.q") : qsTrId("phone.q")
    helper: picking ? (lettered ? qsTrId("country.letter") : "") : !viewModel.prefixShown ? qsTrId("phone.ten") : Style.portrait ? privacy : ""
    error: Style.small || picking ? "" : problem
    fieldInStage: Style.small && !picking
    primaryText: within ? qsTrId("key.otherLetters") : picking ? qsTrId("close") : qsTrId("continue")
    primaryIcon: within ? "arrow-left" : picking ? "close" : "arrow-right"
    primaryName: picking ? "close-countries" : "continue"
    quiet: picking
    primaryWidth: picking ? list.cellWidth : pad.side
    onPrimaryActivated: picking ? viewModel.toggleCountries() : viewModel.proceed()
    onPickingChanged: InputGuard.hold()
    onLetteredChanged: InputGuard.hold()

    KeypadEntry {
        id: pad

        anchors.fill: parent
        visible: !root.picking
        label: qsTrId("phone.q")
        shown: root.viewModel.shown
        pattern: root.viewModel.pattern
        prefix: root.viewModel.prefixShown ? root.viewModel.prefix : ""
        problem: root.problem
        complete: root.viewModel.complete
        privacy: root.privacy
        extraKey: root.viewModel.plusShown ? "+" : ""
        onTyped: key => root.viewModel.press(key)
        onErased: root.viewModel.erase()
        onCleared: root.viewModel.clear()
        onConfirmed: root.viewModel.proceed()
        onPrefixActivated: root.viewModel.toggleCountries()
    }

    CountryList {
        id: list

        width: parent.width
        height: root.room
        visible: root.picking && !root.lettered
        countries: root.viewModel.countries
        pages: root.viewModel.countryPages
        onChosen: code => root.viewModel.chooseCountry(code)
        onMore: root.viewModel.showLetters()
    }

    LetterGrid {
        width: parent.width
        height: root.room
        visible: root.lettered
        letters: root.viewModel.letters
        onChosen: letter => root.viewModel.chooseLetter(letter)
    }
}
