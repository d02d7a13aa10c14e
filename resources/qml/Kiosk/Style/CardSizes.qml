pragma ComponentBehavior: Bound

import QtQuick

// Cards: of services, of ways to be served, of languages.
QtObject {
    required property SizeSettings settings

    readonly property real inset: settings.small ? 16 : 26
    readonly property real footer: settings.small ? 48 : 62
    readonly property real least: settings.mm(settings.small ? 40 : 60)
    // Narrower ones on the small format say no more than their titles.
    readonly property real wordyFrom: settings.mm(110)

    readonly property real stackedFrom: settings.small ? 240 : 420
    readonly property real channelGap: settings.small ? 24 : 56
    readonly property real factsApart: 44

    readonly property real narrowLanguage: 280
    readonly property real onlyPadding: settings.pick(64, 64, 40)
}
