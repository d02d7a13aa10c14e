pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// The ways to keep a number without paper; the code is one of them only where there is a link.
// Their heading has as much room as each of them, and none is set larger than it.
Column {
    id: root

    required property bool linked

    readonly property int count: linked ? 3 : 2
    readonly property real each: (height + spacing - (heading.visible ? heading.height + spacing : 0)) / count - spacing

    component Way: TileLine {
        property string detail: ""

        width: root.width
        height: root.each
        room: root.each
        tileSize: Math.min(Style.tile.wayToKeep, root.each)
        line: Style.small ? "" : detail
        titleRole: Style.type.button
        titleMost: heading.visible ? heading.font.pixelSize : titleRole.pixelSize
        lineRole: Style.type.description
    }

    spacing: Style.space.xs

    FittedText {
        id: heading

        visible: !Style.small
        role: Style.type.lead
        floor: Style.type.smallest
        mostLines: 2
        room: (root.height + root.spacing) / (root.count + 1) - root.spacing
        text: root.linked ? qsTrId("np.ways") : qsTrId("np.waysTwo")
        Accessible.role: Accessible.Heading
    }

    Way {
        visible: root.linked
        iconName: "qr"
        title: qsTrId("np.scan")
        detail: qsTrId("np.scan.line")
    }

    Way {
        iconName: "camera"
        title: qsTrId("np.photo")
        detail: qsTrId("np.photo.line")
    }

    Way {
        iconName: "bell"
        title: qsTrId("np.ask")
        detail: qsTrId("np.ask.line")
    }
}
