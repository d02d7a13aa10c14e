pragma ComponentBehavior: Bound

import QtQuick

// Panes and dialogs: notices, what stands on the ticket's sheet, the way to the desk, and "Are you still there?".
QtObject {
    required property SizeSettings settings

    readonly property real notice: settings.small ? 108 : 188
    readonly property real noticeInset: settings.small ? 16 : 34
    readonly property real privacy: settings.small ? 80 : 136
    readonly property real hintWidth: 340
    readonly property real clearsWidth: settings.small ? 150 : 224
    readonly property real leastClears: settings.mm(37)

    readonly property real qrWidth: settings.pick(420, 372, 212)
    readonly property real qrGap: settings.pick(36, 28, 16)
    readonly property real qrRoom: 400
    readonly property real qrModule: 10
    readonly property size slot: Qt.size(settings.pick(416, 380, 416), settings.pick(420, 364, 420))
    readonly property real slotBelow: settings.pick(28, 0, 4)
    readonly property real next: settings.pick(126, 136, 68)
    readonly property real nextGap: settings.pick(14, 16, 8)
    readonly property real actionsGap: settings.pick(48, 32, 16)
    readonly property real actionsBelow: settings.pick(48, 36, 16)

    readonly property real door: settings.pick(236, 236, 130)
    readonly property real narrowDoor: 104
    readonly property real narrowDesk: 500
    readonly property real deskInset: 56
    readonly property real wayFrom: settings.mm(90)
    readonly property real leastDesk: settings.mm(75)
    readonly property real here: 56
    readonly property real dot: 14
    readonly property real step: 32

    readonly property real dialog: settings.small ? 960 : 1560
    readonly property real dialogPadding: settings.small ? 28 : 56
    readonly property real dialogBelow: 36
    readonly property real dialogApart: 34
    readonly property real dialogStay: settings.small ? 96 : 150
    readonly property real dialogLeave: settings.small ? 84 : 126
}
