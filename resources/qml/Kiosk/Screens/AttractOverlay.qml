pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels
import Kiosk.Style
import Kiosk.Components

// A picture of the site over the whole window, and what to do. One picture is held at a time, as large as the window.
// All of it is one button for assistive technology; a touch and a key end it before they come here.
Rectangle {
    id: root

    objectName: "AttractOverlay"

    required property KioskViewModel viewModel

    readonly property size pixels: Qt.size(Math.ceil(width), Math.ceil(height))
    readonly property bool seen: (viewModel.attractMoves ? moving : still).status === Image.Ready

    color: Style.colors.hero

    LayoutMirroring.enabled: viewModel.attractRightToLeft
    LayoutMirroring.childrenInherit: true

    Accessible.role: Accessible.Button
    Accessible.name: Spoken.plain(viewModel.attractText)
    Accessible.onPressAction: viewModel.endAttraction()

    Image {
        id: still

        objectName: "attract-still"
        anchors.fill: parent
        source: root.viewModel.attractMoves ? "" : root.viewModel.attractPicture
        sourceSize: root.pixels
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        cache: false
        opacity: status === Image.Ready ? 1 : 0
        Accessible.ignored: true

        Behavior on opacity {
            NumberAnimation {
                duration: Style.motion.screen
            }
        }
    }

    AnimatedImage {
        id: moving

        objectName: "attract-moving"
        anchors.fill: parent
        source: root.viewModel.attractMoves ? root.viewModel.attractPicture : ""
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        cache: false
        playing: !Style.reducedMotion
        opacity: status === Image.Ready ? 1 : 0
        Accessible.ignored: true
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Style.space.huge * Style.unit
        width: words.implicitWidth + 2 * Style.space.xl
        height: words.implicitHeight + 2 * Style.space.l
        radius: Math.min(height / 2, Style.radius.sheet)
        color: Style.colors.bar
        scale: Style.unit
        transformOrigin: Item.Bottom

        Row {
            id: words

            anchors.centerIn: parent
            spacing: Style.space.m

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                name: "tap"
                size: Style.icon.attract
                color: Style.colors.barInk
            }

            FittedText {
                objectName: "attract-text"
                anchors.verticalCenter: parent.verticalCenter
                role: Style.type.primary
                floor: Style.type.smallest
                language: root.viewModel.attractLanguage
                available: Style.width - 2 * (Style.metrics.margin + Style.space.xl) - sign.width - words.spacing
                shrinks: true
                mostLines: 2
                text: root.viewModel.attractText
                color: Style.colors.barInk
                Accessible.ignored: true
            }
        }
    }
}
