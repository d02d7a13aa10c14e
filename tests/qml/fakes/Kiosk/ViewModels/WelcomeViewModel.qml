pragma ComponentBehavior: Bound

import QtQuick

ScreenViewModel {
    property ListModel languages: ListModel {}
    property int page: 0
    property int held: 0
    property int moreCount: 0
    property list<string> moreNames
    property string reception: ""
    property string closes: ""
    property string siteName: ""

    signal choose(string code)
    signal more
    signal rest
    signal fit(int count)
}
