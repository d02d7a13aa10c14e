pragma ComponentBehavior: Bound

import QtQuick

ScreenViewModel {
    property ListModel rows: ListModel {}
    property string privacy: ""

    signal change(string rowId)
    signal getTicket
}
