pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Style

// A track and an arc of `portion` (0 to 1) from twelve o'clock.
Shape {
    id: root

    property real size: Style.tile.ring
    property real portion: 1
    property real thickness: 0.09
    property color trackColor: Style.colors.hair
    property color color: Style.colors.accent

    readonly property real stroke: size * thickness
    readonly property real arcRadius: (size - stroke) / 2

    width: size
    height: size
    preferredRendererType: Shape.CurveRenderer

    Accessible.ignored: true

    ShapePath {
        strokeColor: root.trackColor
        strokeWidth: root.stroke
        fillColor: "transparent"

        PathAngleArc {
            centerX: root.size / 2
            centerY: root.size / 2
            radiusX: root.arcRadius
            radiusY: root.arcRadius
            startAngle: 0
            sweepAngle: 360
        }
    }

    ShapePath {
        strokeColor: root.portion > 0 ? root.color : "transparent"
        strokeWidth: root.stroke
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap

        PathAngleArc {
            centerX: root.size / 2
            centerY: root.size / 2
            radiusX: root.arcRadius
            radiusY: root.arcRadius
            startAngle: -90
            sweepAngle: 360 * Math.max(0, Math.min(1, root.portion))
        }
    }
}
