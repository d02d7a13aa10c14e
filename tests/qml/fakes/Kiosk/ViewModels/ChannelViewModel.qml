pragma ComponentBehavior: Bound

import QtQuick

ScreenViewModel {
    property string service: ""
    property ListModel channels: ListModel {}

    signal choose(string channel)
}
