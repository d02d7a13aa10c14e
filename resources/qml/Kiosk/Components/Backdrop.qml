pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// The dark stage's ground: the site's picture under a veil of the stage's colour, dense enough for words.
Rectangle {
    id: root

    readonly property bool pictured: picture.status === Image.Ready

    color: Style.colors.hero
    clip: true

    Image {
        id: picture

        anchors.fill: parent
        source: Style.site.background
        sourceSize: Qt.size(Math.ceil(width * Style.unit), Math.ceil(height * Style.unit))
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        mirror: false
        Accessible.ignored: true
    }

    Rectangle {
        anchors.fill: parent
        visible: root.pictured
        color: Style.colors.hero
        opacity: Style.site.veil
    }
}
