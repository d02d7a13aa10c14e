pragma ComponentBehavior: Bound

import QtQuick

ScreenViewModel {
    property string title: ""
    property ListModel cards: ListModel {}
    property int moreCount: 0
    property int page: 0

    signal open(string entryId, string kind)
    signal more
    signal fit(int count)
}
