pragma ComponentBehavior: Bound

import QtQuick

ScreenViewModel {
    property ListModel languages: ListModel {}
    property int moreCount: 0
    property string reception: ""
    property string siteName: ""

    signal choose(string code)
    signal more
    signal fit(int count)
}
