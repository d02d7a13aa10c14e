pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Style

// The body of what cannot be chosen now: a dashed edge and no lip.
Shape {
    id: root

    property real radius: Style.radius.card
    property color color: Style.colors.closed
    property real edgeWidth: Style.colors.edgeWidth

    preferredRendererType: Shape.CurveRenderer

    Accessible.ignored: true

    ShapePath {
        strokeColor: Style.colors.line
        strokeWidth: root.edgeWidth
        strokeStyle: ShapePath.DashLine
        dashPattern: [4, 3]
        fillColor: root.color

        PathRectangle {
            x: root.edgeWidth / 2
            y: root.edgeWidth / 2
            width: root.width - root.edgeWidth
            height: root.height - root.edgeWidth
            radius: root.radius
        }
    }
}
