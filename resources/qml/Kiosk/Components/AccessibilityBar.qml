pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Style

// Always there, under everything. In landscape and small it also holds Back and Start over.
Rectangle {
    id: root

    property bool contrastOn: Style.highContrast
    property int textPercent: Math.round(Style.textScale * 100)
    property bool loweredOn: Style.lowered
    property bool reading: false
    property bool readShown: false
    property bool languageShown: true
    property bool backShown: false
    property bool startOverShown: false

    readonly property bool wayShown: !Style.portrait && (backShown || startOverShown)

    signal back
    signal startOver
    signal contrastRequested
    signal textSizeRequested
    signal loweredRequested
    signal readRequested
    signal languageRequested

    component Switch: BarButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 100
        Layout.fillHeight: true
    }

    component Way: BarButton {
        outlined: true
        Layout.fillHeight: true
    }

    implicitWidth: Style.width
    implicitHeight: Style.metrics.barHeight
    color: Style.colors.bar

    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTrId("bar.name")

    Rectangle {
        width: parent.width
        height: 4
        visible: Style.highContrast
        color: Style.colors.barEdge
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Style.landscape ? 40 : Style.small ? 16 : 24
        anchors.rightMargin: anchors.leftMargin
        anchors.topMargin: 12
        anchors.bottomMargin: 12
        spacing: Style.landscape ? 12 : 8

        Way {
            visible: root.wayShown && root.backShown
            objectName: visible ? "back" : ""
            text: qsTrId("back")
            iconName: "arrow-left"
            onActivated: root.back()
        }

        Way {
            visible: root.wayShown && root.startOverShown
            objectName: visible ? "start-over" : ""
            text: qsTrId("startOver")
            iconName: "restart"
            onActivated: root.startOver()
        }

        Rectangle {
            visible: root.wayShown
            color: Style.colors.barSeparator
            Layout.preferredWidth: 2
            Layout.fillHeight: true
            Layout.margins: 8
        }

        Switch {
            objectName: "bar-contrast"
            text: qsTrId("contrast")
            iconName: "contrast"
            on: root.contrastOn
            onActivated: root.contrastRequested()
        }

        Switch {
            objectName: "bar-text-size"
            text: root.textPercent > 100 ? qsTrId("textSize.on").arg(root.textPercent) : qsTrId("textSize")
            iconName: "text-size"
            on: root.textPercent > 100
            onActivated: root.textSizeRequested()
        }

        Switch {
            objectName: "bar-lower"
            text: qsTrId("lower")
            iconName: "lower"
            on: root.loweredOn
            onActivated: root.loweredRequested()
        }

        Switch {
            visible: root.readShown
            objectName: "bar-read"
            text: root.reading ? qsTrId("read.on") : qsTrId("read")
            iconName: "speaker"
            on: root.reading
            onActivated: root.readRequested()
        }

        Switch {
            visible: root.languageShown
            objectName: "bar-language"
            text: qsTrId("language")
            iconName: "globe"
            Accessible.checkable: false
            onActivated: root.languageRequested()
        }
    }
}
