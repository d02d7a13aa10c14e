pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style

// Mark, organisation, office, and the site's time of day.
Item {
    id: root

    required property string organisation
    required property string office
    required property string clock
    property bool dark: false
    property bool demo: Style.demo
    property bool clockShown: true

    readonly property color ink: dark ? Style.colors.heroInk : Style.colors.ink

    implicitWidth: Style.width
    implicitHeight: Style.metrics.headerHeight

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Style.metrics.margin
        anchors.top: parent.top
        anchors.topMargin: Style.metrics.headerTop
        height: Style.metrics.markSize
        spacing: 20

        Mark {
            dark: root.dark
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter

            RoleText {
                role: Style.type.organisation
                text: root.organisation
                color: root.ink
            }

            RoleText {
                visible: !Style.small && text !== ""
                role: Style.type.office
                text: root.office
                color: root.dark ? root.ink : Style.colors.ink2
            }
        }

        DemoBadge {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.demo
        }
    }

    RoleText {
        anchors.right: parent.right
        anchors.rightMargin: Style.metrics.margin
        anchors.top: parent.top
        anchors.topMargin: Style.metrics.headerTop
        height: Style.metrics.markSize
        visible: root.clockShown
        role: Style.type.clock
        text: root.clock
        color: root.ink
        tabular: true
    }
}
