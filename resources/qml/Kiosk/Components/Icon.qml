pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Style

// A line icon of the 24 x 24 grid, in any colour and size.
Shape {
    id: root

    required property string name
    property color color: Style.colors.accent
    property real size: Style.icon.usual
    property real strokeWidth: Style.stroke.usual
    property bool followDirection: ["arrow-left", "arrow-right", "chevron-right", "sign-out"].includes(name)

    readonly property real factor: size / Style.icon.grid

    width: size
    height: size
    preferredRendererType: Shape.CurveRenderer
    transform: Scale {
        origin.x: root.size / 2
        xScale: root.followDirection && root.LayoutMirroring.enabled ? -1 : 1
    }

    Accessible.ignored: true

    ShapePath {
        scale: Qt.size(root.factor, root.factor)
        strokeColor: root.color
        strokeWidth: root.strokeWidth * root.factor
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: IconPaths.stroked(root.name)
        }
    }

    ShapePath {
        scale: Qt.size(root.factor, root.factor)
        strokeWidth: -1
        fillColor: root.color

        PathSvg {
            path: IconPaths.filled(root.name)
        }
    }
}
