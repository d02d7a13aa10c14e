pragma ComponentBehavior: Bound

import QtQuick

// The type roles: px / line at 100 %, at 150 %, and px on the small format.
QtObject {
    id: root

    required property bool small
    required property bool landscape
    required property bool tall
    required property real textScale

    readonly property TypeRole number: TypeRole {
        scale: root
        at100: root.landscape ? 360 : 428
        line100: root.landscape ? 330 : 352
        at150: root.landscape ? 360 : 428
        line150: root.landscape ? 330 : 352
        atSmall: 240
        weight: 700
        tracking: -0.004
    }
    readonly property TypeRole welcome: TypeRole {
        scale: root
        at100: 164
        line100: 168
        at150: 184
        line150: 188
        atSmall: 96
        weight: 700
        tracking: -0.03
    }
    readonly property TypeRole welcomeHelp: TypeRole {
        scale: root
        at100: 48
        line100: 58
        at150: 58
        line150: 68
        atSmall: 34
        weight: 500
    }
    readonly property TypeRole question: TypeRole {
        scale: root
        at100: 84
        line100: 92
        at150: 112
        line150: 116
        atSmall: 52
        weight: 700
        tracking: -0.018
    }
    readonly property TypeRole questionTight: TypeRole {
        scale: root
        at100: 72
        line100: 80
        at150: 100
        line150: 104
        atSmall: 46
        weight: 700
        tracking: -0.018
    }
    readonly property TypeRole channelTitle: TypeRole {
        scale: root
        at100: 52
        line100: 60
        at150: 68
        line150: 76
        atSmall: 38
        weight: 700
        tracking: -0.01
    }
    readonly property TypeRole paneTitle: TypeRole {
        scale: root
        at100: 46
        line100: 54
        at150: 60
        line150: 68
        atSmall: 34
        weight: 700
        tracking: -0.01
    }
    readonly property TypeRole primary: TypeRole {
        scale: root
        at100: 46
        line100: 54
        at150: 54
        line150: 62
        atSmall: 36
        weight: 700
    }
    readonly property TypeRole key: TypeRole {
        scale: root
        at100: 64
        line100: 72
        at150: 84
        line150: 92
        atSmall: 44
        weight: 600
    }
    readonly property TypeRole letterKey: TypeRole {
        scale: root
        at100: 46
        line100: 54
        at150: 58
        line150: 66
        atSmall: 38
        weight: 600
    }
    readonly property TypeRole functionKey: TypeRole {
        scale: root
        at100: 38
        line100: 46
        at150: 50
        line150: 58
        atSmall: 30
        weight: 600
    }
    readonly property TypeRole fact: TypeRole {
        scale: root
        at100: 44
        line100: 52
        at150: 58
        line150: 66
        atSmall: 32
        weight: 600
    }
    readonly property TypeRole cardTitle: TypeRole {
        scale: root
        at100: 40
        line100: 44
        at150: 62
        line150: 68
        atSmall: 31
        weight: 700
        tracking: -0.01
    }
    readonly property TypeRole option: TypeRole {
        scale: root
        at100: 42
        line100: 50
        at150: 62
        line150: 68
        atSmall: 32
        weight: 600
    }
    readonly property TypeRole rowValue: TypeRole {
        scale: root
        at100: 44
        line100: 52
        at150: 58
        line150: 66
        atSmall: 33
        weight: 600
    }
    readonly property TypeRole lead: TypeRole {
        scale: root
        at100: 42
        line100: 50
        at150: 58
        line150: 66
        atSmall: 31
        weight: 700
    }
    readonly property TypeRole button: TypeRole {
        scale: root
        at100: 38
        line100: 48
        at150: 50
        line150: 58
        atSmall: 31
        weight: 600
    }
    readonly property TypeRole change: TypeRole {
        scale: root
        at100: 36
        line100: 42
        at150: 50
        line150: 58
        atSmall: 28
        weight: 600
    }
    readonly property TypeRole helper: TypeRole {
        scale: root
        at100: 38
        line100: 48
        at150: 54
        line150: 62
        atSmall: 30
        weight: 500
    }
    readonly property TypeRole recap: TypeRole {
        scale: root
        at100: 38
        line100: 46
        at150: 54
        line150: 62
        atSmall: 30
        weight: 400
    }
    readonly property TypeRole hint: TypeRole {
        scale: root
        at100: 36
        line100: 42
        at150: 50
        line150: 58
        atSmall: 28
        weight: 500
    }
    readonly property TypeRole body: TypeRole {
        scale: root
        at100: 34
        line100: 42
        at150: 50
        line150: 58
        atSmall: 28
        weight: 500
    }
    readonly property TypeRole bodyStrong: TypeRole {
        scale: root
        at100: 34
        line100: 42
        at150: 50
        line150: 58
        atSmall: 28
        weight: 600
    }
    readonly property TypeRole description: TypeRole {
        scale: root
        at100: 34
        line100: 42
        at150: 50
        line150: 58
        atSmall: 28
        weight: 400
    }
    readonly property TypeRole wait: TypeRole {
        scale: root
        at100: 32
        line100: 36
        at150: 42
        line150: 48
        atSmall: 28
        weight: 500
    }
    readonly property TypeRole nav: TypeRole {
        scale: root
        at100: 32
        line100: 36
        at150: 42
        line150: 44
        atSmall: 28
        weight: 600
    }
    readonly property TypeRole bar: TypeRole {
        scale: root
        at100: 32
        line100: 36
        at150: 38
        line150: 42
        atSmall: 28
        weight: 500
    }
    readonly property TypeRole language: TypeRole {
        scale: root
        at100: 50
        line100: 58
        at150: 66
        line150: 74
        atSmall: 36
        weight: 600
    }
    readonly property TypeRole clock: TypeRole {
        scale: root
        at100: 52
        line100: 60
        at150: 64
        line150: 72
        atSmall: 40
        weight: 500
        tracking: -0.01
    }
    readonly property TypeRole organisation: TypeRole {
        scale: root
        at100: 34
        line100: 38
        at150: 42
        line150: 46
        atSmall: 28
        weight: 600
    }
    readonly property TypeRole office: TypeRole {
        scale: root
        at100: 31
        line100: 38
        at150: 40
        line150: 46
        atSmall: 28
        weight: 400
    }
    readonly property TypeRole field: TypeRole {
        scale: root
        at100: 64
        line100: 72
        at150: 84
        line150: 92
        atSmall: 48
        weight: 600
        tracking: 0.01
    }
    readonly property TypeRole longField: TypeRole {
        scale: root
        at100: 54
        line100: 62
        at150: 70
        line150: 78
        atSmall: 42
        weight: 600
    }
    readonly property TypeRole prefix: TypeRole {
        scale: root
        at100: 46
        line100: 54
        at150: 58
        line150: 66
        atSmall: 36
        weight: 600
    }
}
