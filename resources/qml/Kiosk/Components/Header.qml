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

    // How dark the ground is at this moment, from 0 to 1: it becomes so as the screens do, and not at once.
    property real shade: dark ? 1 : 0

    readonly property real gap: Style.space.loose
    readonly property color ink: between(Style.colors.ink, Style.colors.heroInk)
    readonly property color ink2: between(Style.colors.ink2, Style.colors.heroInk)

    // In letters that reach higher and lower than Latin, two names are so much smaller that their lines hold them.
    function held(role: TypeRole, text: string): real {
        const tall = office !== "" && !Style.small && /[\u0590-\u0e7f]/.test(text);
        return tall ? Math.min(1, role.lineHeight / (1.32 * role.pixelSize)) : 1;
    }

    function between(light: color, dark: color): color {
        const part = (from, to) => from + (to - from) * shade;
        return Qt.rgba(part(light.r, dark.r), part(light.g, dark.g), part(light.b, dark.b), 1);
    }

    implicitWidth: Style.width
    implicitHeight: Style.metrics.headerHeight

    Behavior on shade {
        NumberAnimation {
            duration: Style.motion.screen
        }
    }

    Item {
        anchors.fill: parent
        anchors.leftMargin: Style.metrics.margin
        anchors.rightMargin: Style.metrics.margin
        anchors.topMargin: Style.metrics.headerTop
        anchors.bottomMargin: parent.height - Style.metrics.headerTop - Style.metrics.markSize

        Item {
            id: mark

            objectName: "header-mark"

            readonly property var own: logo.item
            readonly property bool branded: own?.shown ?? false

            anchors.left: parent.left
            width: branded ? own.width : sign.width
            height: Style.metrics.markSize

            Mark {
                id: sign

                visible: !mark.branded
                dark: root.shade > 0.5
            }

            // Compiled only where a site has one: the first frame waits for the header.
            Loader {
                id: logo

                active: `${Style.site.logo}` !== ""
                source: "Logo.qml"
                onLoaded: mark.own.dark = Qt.binding(() => root.shade > 0.5)
            }
        }

        Column {
            id: names

            readonly property real taken: Math.max(name.contentWidth, place.visible ? place.contentWidth : 0)

            anchors.left: mark.right
            anchors.leftMargin: root.gap
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - mark.width - root.gap - (badge.visible ? badge.width + root.gap : 0) - (clock.visible ? clock.width + root.gap : 0)

            FittedText {
                id: name

                readonly property real whole: root.held(role, text)

                role: Style.type.organisation
                floor: Style.type.smallest
                steps: [whole]
                stretch: Style.stretchOf(root.organisation) / whole
                text: root.organisation
                color: root.ink
            }

            // Where the name above is set smaller, so is this one.
            FittedText {
                id: place

                visible: !Style.small && text !== "" && !name.wraps
                readonly property real whole: root.held(role, text)

                role: Style.type.office
                floor: Style.type.smallest
                steps: [Math.min(whole, name.share)]
                stretch: Style.stretchOf(root.office) / whole
                text: root.office
                color: root.ink2
            }
        }

        DemoBadge {
            id: badge

            anchors.left: names.left
            anchors.leftMargin: names.taken + root.gap
            anchors.verticalCenter: parent.verticalCenter
            visible: root.demo
        }

        RoleText {
            id: clock

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.clockShown
            role: Style.type.clock
            text: root.clock
            color: root.ink
            tabular: true
        }
    }
}
