pragma ComponentBehavior: Bound

import QtQuick

// What the sizes of all text depend on.
QtObject {
    required property bool small
    required property bool tall
    required property real textScale
}
