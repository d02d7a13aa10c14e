pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Style

// The printer's mouth: paper slides out three times and rests.
Item {
    id: root

    property string number: ""

    readonly property real factor: Style.small ? 0.5 : 1
    readonly property size size: Style.pane.slot
    readonly property real paperHeight: size.height - 116
    readonly property real paperWidth: size.width - 156
    readonly property real teeth: paperWidth / 16

    function edge(width: real, height: real): string {
        let path = `M0 0H${width}V${height}`;
        for (let i = 0; i < 8; i++)
            path += `l${-teeth} 12l${-teeth} -12`;
        return path + "Z";
    }

    implicitWidth: size.width * factor
    implicitHeight: size.height * factor

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Accessible.ignored: true

    Item {
        id: art

        width: root.size.width
        height: root.size.height
        scale: root.factor
        transformOrigin: Item.TopLeft

        Rectangle {
            y: 8
            width: parent.width
            height: 84
            radius: Style.radius.button
            color: Style.colors.bezel

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 34
                width: parent.width - 96
                height: 18
                radius: height / 2
                color: Style.colors.mouth
            }

            Rectangle {
                anchors.right: parent.right
                anchors.rightMargin: 17
                y: 34
                width: 18
                height: 18
                radius: height / 2
                color: Style.colors.amber
            }
        }

        Item {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 52
            width: root.paperWidth + 4
            height: root.paperHeight + 16
            clip: true

            Item {
                id: paper

                anchors.horizontalCenter: parent.horizontalCenter
                width: root.paperWidth
                height: root.paperHeight

                Shape {
                    anchors.fill: parent
                    preferredRendererType: Shape.CurveRenderer

                    ShapePath {
                        fillColor: "white"
                        strokeColor: Style.colors.line
                        strokeWidth: 3
                        joinStyle: ShapePath.RoundJoin

                        PathSvg {
                            path: root.edge(root.paperWidth, root.paperHeight - 12)
                        }
                    }
                }

                Rectangle {
                    width: parent.width
                    height: 22
                    color: Style.colors.paperShade
                }

                TicketLines {
                    anchors.fill: parent
                    number: root.number
                }
            }
        }

        Shape {
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height - 72
            width: 76
            height: 72
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                scale: Qt.size(3.17, 3.17)
                strokeColor: Style.colors.accent
                strokeWidth: 7.6
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin

                PathSvg {
                    path: "M5 6l7 6 7-6M5 13.5l7 6 7-6"
                }
            }
        }
    }

    NumberAnimation {
        target: paper
        property: "y"
        from: -root.paperHeight
        to: 0
        duration: Style.motion.paper
        loops: 3
        running: root.visible && !Style.reducedMotion
        onStopped: paper.y = 0
        easing.type: Easing.BezierSpline
        easing.bezierCurve: Style.motion.enterCurve
    }
}
