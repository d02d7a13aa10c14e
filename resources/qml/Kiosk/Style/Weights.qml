pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    readonly property int regular: 400
    readonly property int medium: 500
    readonly property int semibold: 600
    readonly property int bold: 700
}
