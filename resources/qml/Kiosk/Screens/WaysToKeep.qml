pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Style
import Kiosk.Components

// The ways to keep a number without paper; the code is one of them only where there is a link.
ColumnLayout {
    id: root

    required property bool linked

    component Way: TileLine {
        property string detail: ""

        Layout.fillWidth: true
        tileSize: Style.metrics.pick(104, 104, 56)
        line: Style.small ? "" : detail
        titleRole: Style.type.button
        lineRole: Style.type.description
    }

    spacing: 0

    Item {
        Layout.fillWidth: true
        implicitHeight: visible ? heading.height + Style.space.s : 0
        visible: !Style.small

        RoleText {
            id: heading

            role: Style.type.lead
            text: root.linked ? qsTrId("np.ways") : qsTrId("np.waysTwo")
            balanced: true
            Accessible.role: Accessible.Heading
        }
    }

    Way {
        visible: root.linked
        iconName: "qr"
        title: qsTrId("np.scan")
        detail: qsTrId("np.scan.line")
    }

    Item {
        visible: root.linked
        Layout.fillHeight: true
    }

    Way {
        iconName: "camera"
        title: qsTrId("np.photo")
        detail: qsTrId("np.photo.line")
    }

    Item {
        Layout.fillHeight: true
    }

    Way {
        iconName: "bell"
        title: qsTrId("np.ask")
        detail: qsTrId("np.ask.line")
    }

    Item {
        visible: !root.linked
        Layout.fillHeight: true
    }
}
