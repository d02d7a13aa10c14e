pragma ComponentBehavior: Bound

import QtQuick

// What the sizes of components depend on. A size is said for the three formats by `pick`, a length on the glass by `mm`.
QtObject {
    required property int format
    required property real growth
    required property bool largeText
    required property real mmOfPixel

    readonly property bool small: format === 2

    function pick(portrait: real, landscape: real, small: real): real {
        return format === 0 ? portrait : format === 1 ? landscape : small;
    }

    function mm(length: real): real {
        return length / mmOfPixel;
    }
}
