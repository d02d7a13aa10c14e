pragma ComponentBehavior: Bound

import QtQuick

// Stands in for the Python view model of the same name. Its slots are signals here, for SignalSpy.
QtObject {
    property int step: 1
    property int steps: 4
    property bool canGoBack: true
    property bool canStartOver: true

    signal back
    signal startOver
}
