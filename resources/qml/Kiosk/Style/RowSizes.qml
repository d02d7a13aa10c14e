pragma ComponentBehavior: Bound

import QtQuick

// What stands in rows and lists: options, answers, countries, languages, letters.
QtObject {
    required property SizeSettings settings

    // Higher ones show their words larger.
    readonly property real roomyFrom: settings.small ? 130 : 200
    readonly property real wideFrom: 600

    readonly property real option: settings.small ? 84 : 130
    readonly property real optionPadding: 30
    readonly property real knob: settings.small ? 48 : 64
    readonly property real leastOption: settings.mm(settings.pick(40, 27, 27))

    readonly property real answer: settings.small ? 96 : 152
    readonly property real change: settings.small ? 74 : 98
    readonly property real changeSunk: 3
    readonly property real leastAnswer: settings.mm(settings.small ? 31 : 35)
    readonly property real leastLongAnswer: settings.mm(settings.pick(60, 35, 31))
    readonly property real mostAnswer: settings.mm(settings.small ? 45 : 75)

    readonly property real leastCountry: settings.mm(settings.pick(40, 27, 21))
    readonly property real leastLanguage: settings.mm(settings.small ? 21 : 30)
    readonly property real mostLanguage: settings.mm(60)
    readonly property real leastLetter: settings.mm(settings.small ? 20.5 : 33)
    readonly property real mostLetter: settings.mm(48)
    readonly property real leastChip: settings.mm(90)
}
