pragma ComponentBehavior: Bound

import QtQuick

// What the sizes of all text depend on. A `tall` script is `stacked` where marks stand on marks.
QtObject {
    required property bool small
    required property bool tall
    property bool stacked: false
    required property real textScale

    // No text that a visitor needs is smaller, whatever it has to fit into.
    required property int smallest
}
