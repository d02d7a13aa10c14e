pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// A card of something that may be closed: then it has a dashed edge and no lip, cannot be chosen, and is `telling` when it
// opens (`closedText`, and `closedForms` ever more briefly) while it is pressed and shortly after.
PressableBase {
    id: root

    property string closedText: ""
    property list<string> closedForms: [closedText]

    readonly property bool closed: closedText !== ""
    readonly property bool telling: closed && (down || told.running)

    radius: Style.radius.card
    locked: closed
    lip: closed ? 0 : Style.colors.lipHeight
    sink: down && !closed ? lip : 0

    onRefused: {
        told.restart();
        Spoken.tell(root, closedText);
    }

    background: Loader {
        sourceComponent: root.closed ? dashed : lipped
    }

    Timer {
        id: told

        interval: Style.motion.second
    }

    Component {
        id: lipped

        LipBox {
            lip: root.lip
            sink: root.sink
            radius: root.radius
            color: root.down ? Style.colors.pressed : Style.colors.control
            edge: root.down ? Style.colors.selectedEdge : Style.colors.line
        }
    }

    Component {
        id: dashed

        DashedBox {
            radius: root.radius
        }
    }
}
