pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Style

// Always there, under everything. In landscape and small it also holds Back and Start over.
Rectangle {
    id: root

    property bool contrastOn: Style.highContrast
    property int textPercent: Style.textPercent
    property bool loweredOn: Style.lowered
    property bool reading: false
    property bool readShown: false
    property bool languageShown: true
    property bool backShown: false
    property bool startOverShown: false

    readonly property bool wayShown: !Style.portrait && (backShown || startOverShown)
    readonly property list<BarButton> ways: [back, startOver]
    readonly property list<BarButton> switches: [contrast, textSize, lower, read, language]

    // How much smaller the words are, all alike, where they need more than the width.
    readonly property real share: !(row.width > 0) ? 1 : Math.min(1, Math.max(Style.type.smallest / Style.type.bar.pixelSize, 1 + (row.width - taken([...ways, ...switches])) / Math.max(1, words())))
    readonly property bool even: shown(switches).every(button => shown(switches).length * (button.need + row.spacing) <= row.width + row.spacing - taken(ways))

    // Without their pictures, where words on two lines take all of the height. What follows from it is no part of it.
    readonly property bool bare: Style.small && Style.largestText && shown([...ways, ...switches]).reduce((sum, button) => sum + button.need + Style.space.xs, Style.space.xxl) > width

    signal back
    signal startOver
    signal contrastRequested
    signal textSizeRequested
    signal loweredRequested
    signal readRequested
    signal languageRequested

    function shown(buttons: list<BarButton>): list<BarButton> {
        return buttons.filter(button => button.visible);
    }

    function words(): real {
        return shown([...ways, ...switches]).reduce((sum, button) => sum + button.wording, 0);
    }

    function taken(buttons: list<BarButton>): real {
        const separator = wayShown ? Style.stroke.outline + 2 * Style.space.xs + row.spacing : 0;
        return shown(buttons).reduce((sum, button) => sum + button.need + row.spacing, separator);
    }

    // Too many long words for one line: they share the width, on two lines where they can.
    readonly property bool tight: row.width > 0 && taken([...ways, ...switches]) - (1 - Style.type.smallest / Style.type.bar.pixelSize) * words() > row.width

    component Switch: BarButton {
        share: root.share
        pictured: !root.bare
        Layout.fillWidth: true
        Layout.preferredWidth: root.tight ? least : Style.button.barSwitchWidth
        Layout.minimumWidth: root.tight ? least : root.even ? 0 : implicitWidth
        Layout.fillHeight: true
    }

    component Way: BarButton {
        share: root.share
        pictured: !root.bare
        outlined: true
        Layout.fillWidth: root.tight
        Layout.preferredWidth: root.tight ? least : implicitWidth
        Layout.minimumWidth: root.tight ? least : implicitWidth
        Layout.fillHeight: true
    }

    implicitWidth: Style.width
    implicitHeight: Style.metrics.barHeight
    color: Style.colors.bar

    Accessible.role: Accessible.ToolBar
    Accessible.name: Spoken.plain(qsTrId("bar.name"))

    Rectangle {
        width: parent.width
        height: Style.stroke.barTop
        visible: Style.highContrast
        color: Style.colors.barEdge
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: root.bare ? Style.space.xs : Style.button.barSide
        anchors.rightMargin: anchors.leftMargin
        anchors.topMargin: Style.space.tight
        anchors.bottomMargin: Style.space.tight
        spacing: root.bare ? Style.space.hair : Style.button.barGap

        Way {
            id: back

            visible: root.wayShown && root.backShown
            objectName: visible ? "back" : ""
            text: qsTrId("back")
            iconName: "arrow-left"
            onActivated: root.back()
        }

        Way {
            id: startOver

            visible: root.wayShown && root.startOverShown
            objectName: visible ? "start-over" : ""
            text: qsTrId("startOver")
            iconName: "restart"
            onActivated: root.startOver()
        }

        Rectangle {
            visible: root.wayShown
            color: Style.colors.barSeparator
            Layout.preferredWidth: Style.stroke.outline
            Layout.fillHeight: true
            Layout.margins: root.bare ? Style.space.hair : Style.space.xs
        }

        Switch {
            id: contrast

            objectName: "bar-contrast"
            text: qsTrId("contrast")
            iconName: "contrast"
            on: root.contrastOn
            onActivated: root.contrastRequested()
        }

        Switch {
            id: textSize

            objectName: "bar-text-size"
            text: root.textPercent > 100 ? qsTrId("textSize.on").arg(root.textPercent) : qsTrId("textSize")
            iconName: "text-size"
            on: root.textPercent > 100
            onActivated: root.textSizeRequested()
        }

        Switch {
            id: lower

            objectName: "bar-lower"
            text: qsTrId("lower")
            iconName: "lower"
            on: root.loweredOn
            onActivated: root.loweredRequested()
        }

        Switch {
            id: read

            visible: root.readShown
            objectName: "bar-read"
            text: root.reading ? qsTrId("read.on") : qsTrId("read")
            iconName: "speaker"
            on: root.reading
            onActivated: root.readRequested()
        }

        Switch {
            id: language

            visible: root.languageShown
            objectName: "bar-language"
            text: qsTrId("language")
            iconName: "globe"
            Accessible.checkable: false
            onActivated: root.languageRequested()
        }
    }
}
