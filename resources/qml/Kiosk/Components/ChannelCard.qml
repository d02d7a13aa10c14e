pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Style

// A way to talk: big tile, title, one line, and what it means for the visitor's time.
PressableBase {
    id: root

    required property string title
    required property string iconName
    property string line: ""
    property string wait: ""
    property string place: ""
    property bool leaving: false
    property string placeIcon: leaving ? "sign-out" : "seat"

    readonly property bool stacked: !Style.portrait
    readonly property real tileSize: Style.small ? 72 : 152

    text: title
    spokenName: [title, line, wait, place].filter(part => part !== "").join(", ")
    radius: Style.radius.card
    horizontalPadding: Style.small ? 20 : 32
    verticalPadding: Style.small ? 10 : 16

    background: LipBox {
        lip: root.lip
        sink: root.sink
        radius: root.radius
        color: root.down ? Style.colors.pressed : Style.colors.control
        edge: root.down ? Style.colors.selectedEdge : Style.colors.line
    }

    contentItem: GridLayout {
        columns: root.stacked ? 1 : 3
        columnSpacing: Style.space.l
        rowSpacing: Style.portrait || Style.tallScript ? 12 : !Style.small ? 56 : root.width < Style.width / 2.5 ? 24 : 32

        IconTile {
            iconName: root.iconName
            size: root.tileSize
            iconSize: root.tileSize * 0.684
            strokeWidth: 1.5
            radius: root.tileSize * 0.237
            Layout.alignment: root.stacked ? Qt.AlignTop : Qt.AlignVCenter
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: root.stacked
            Layout.alignment: root.stacked ? Qt.AlignTop : Qt.AlignVCenter

            Item {
                implicitHeight: heading.height
                Layout.fillWidth: true

                FittedText {
                    id: heading

                    role: Style.largeText ? Style.type.cardTitle : Style.type.channelTitle
                    floor: Style.tallScript ? Style.type.cardTitle.pixelSize : role.pixelSize
                    text: root.title
                    Accessible.ignored: true
                }
            }

            RoleText {
                visible: text !== ""
                role: Style.type.hint
                text: root.line
                color: Style.colors.ink2
                font.weight: 400
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
                Layout.topMargin: 2
                Accessible.ignored: true
            }

            Flow {
                id: facts

                visible: root.wait !== "" || root.place !== ""
                spacing: Style.small ? 4 : root.stacked ? 24 : 44
                Layout.fillWidth: true
                Layout.topMargin: Style.small ? 6 : 14

                IconFact {
                    iconName: "clock"
                    iconSize: Style.small ? 30 : 38
                    role: Style.type.body
                    available: facts.width
                    text: root.wait
                    spoken: false
                }

                IconFact {
                    iconName: root.placeIcon
                    iconSize: Style.small ? 30 : 38
                    role: Style.type.body
                    available: facts.width
                    text: root.place
                    spoken: false
                }
            }

            Item {
                visible: root.stacked
                Layout.fillHeight: true
            }
        }

        GoArrow {
            visible: !root.stacked && !Style.largeText
            size: 80
        }
    }
}
