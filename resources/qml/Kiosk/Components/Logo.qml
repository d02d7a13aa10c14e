pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// The site's logo. One that is made for light grounds stands on a light plate on dark ones.
Item {
    id: root

    property bool dark: false
    property real size: Style.metrics.markSize

    readonly property bool darkGround: dark || Style.dark
    readonly property bool plated: darkGround && `${Style.site.logoOnDark}` === ""
    readonly property url source: plated || !darkGround ? Style.site.logo : Style.site.logoOnDark
    readonly property bool shown: picture.status === Image.Ready
    readonly property real padding: plated ? size * 0.11 : 0
    readonly property real most: size * 3.5

    implicitWidth: picture.width + 2 * padding
    implicitHeight: size

    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        visible: root.shown && root.plated
        radius: Style.radius.small
        color: Style.colors.plate
    }

    Image {
        id: picture

        readonly property real ratio: implicitHeight > 0 ? implicitWidth / implicitHeight : 1

        anchors.centerIn: parent
        width: Math.min(root.most, height * ratio)
        height: root.size - 2 * root.padding
        visible: root.shown
        source: root.source
        sourceSize.height: Math.ceil(height * Style.unit)
        fillMode: Image.PreserveAspectFit
        mipmap: true
    }
}
