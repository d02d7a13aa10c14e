pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// The domains that complete an e-mail address, side by side as many as fit, in even rows.
Grid {
    id: root

    required property list<string> domains
    property real chipHeight: 0

    readonly property int across: Math.max(1, Math.min(domains.length, Math.floor((width + spacing) / (Style.row.leastChip + spacing))))

    signal chosen(string domain)

    columns: across
    spacing: Style.space.s

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: root.domains

        DomainChip {
            objectName: "domain-" + modelData

            required property string modelData

            width: (root.width - (root.across - 1) * root.spacing) / root.across
            height: root.chipHeight > 0 ? root.chipHeight : implicitHeight
            text: "@" + modelData
            onActivated: root.chosen(modelData)
        }
    }
}
