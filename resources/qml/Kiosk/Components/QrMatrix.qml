pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Style

// Black modules on white with four modules of light margin, on whole pixels so that any camera reads it.
// `rows` are strings of "0" and "1", one for each row of modules.
Rectangle {
    id: root

    required property list<string> rows
    property real module: Style.pane.qrModule
    property int quiet: 4

    // The runs of dark modules of all rows as rectangles, in modules.
    function runs(matrix: list<string>): string {
        const parts = [];
        const dark = /1+/g;
        for (let y = 0; y < matrix.length; y++) {
            for (let run = dark.exec(matrix[y]); run; run = dark.exec(matrix[y]))
                parts.push(`M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`);
        }
        return parts.join("");
    }

    implicitWidth: (rows.length + 2 * quiet) * module
    implicitHeight: implicitWidth
    color: "white"

    Accessible.ignored: true

    Shape {
        x: root.quiet * root.module
        y: x
        width: root.rows.length * root.module
        height: width
        antialiasing: false

        ShapePath {
            scale: Qt.size(root.module, root.module)
            strokeWidth: -1
            fillColor: "black"

            PathSvg {
                path: root.runs(root.rows)
            }
        }
    }
}
