pragma ComponentBehavior: Bound

import QtQuick

// The type roles. Sizes: px, line at 100 %, px, line at 150 %, px on the small format.
QtObject {
    id: root

    required property TextSettings settings
    required property bool landscape

    readonly property int smallest: settings.smallest
    // Larger letters are drawn as curves.
    readonly property int curvedFrom: 60
    // An answer of more than one line, as whole sentences are, may go below.

    readonly property TypeRole number: TypeRole {
        settings: root.settings
        sizes: root.landscape ? [360, 330, 360, 330, 240] : [428, 352, 428, 352, 240]
        weight: 700
        tracking: -0.004
        tall: 1
    }
    readonly property TypeRole welcome: TypeRole {
        settings: root.settings
        sizes: [164, 168, 184, 188, 96]
        weight: 700
        tracking: -0.03
    }
    readonly property TypeRole welcomeHelp: TypeRole {
        settings: root.settings
        sizes: [48, 58, 58, 68, 34]
        weight: 500
    }
    readonly property TypeRole question: TypeRole {
        settings: root.settings
        sizes: [84, 92, 112, 116, 52]
        weight: 700
        tracking: -0.018
        tall: 1.22
        tallSize: 0.93
    }
    readonly property TypeRole questionTight: TypeRole {
        settings: root.settings
        sizes: [72, 80, 100, 104, 46]
        weight: 700
        tracking: -0.018
        tall: 1.22
        tallSize: 0.93
    }
    readonly property TypeRole channelTitle: TypeRole {
        settings: root.settings
        sizes: [52, 60, 68, 76, 38]
        weight: 700
        tracking: -0.01
    }
    readonly property TypeRole paneTitle: TypeRole {
        settings: root.settings
        sizes: [46, 54, 60, 68, 30]
        weight: 700
        tracking: -0.01
    }
    readonly property TypeRole primary: TypeRole {
        settings: root.settings
        sizes: [46, 54, 54, 62, 36]
        weight: 700
        tall: 1.15
    }
    readonly property TypeRole key: TypeRole {
        settings: root.settings
        sizes: [64, 72, 84, 92, 44]
        weight: 600
        tall: 1
    }
    readonly property TypeRole letterKey: TypeRole {
        settings: root.settings
        sizes: [46, 54, 58, 66, 38]
        weight: 600
        tall: 1
    }
    readonly property TypeRole functionKey: TypeRole {
        settings: root.settings
        sizes: [38, 46, 50, 58, 30]
        weight: 600
        tall: 1
    }
    readonly property TypeRole fact: TypeRole {
        settings: root.settings
        sizes: [44, 52, 58, 66, 32]
        weight: 600
    }
    readonly property TypeRole cardTitle: TypeRole {
        settings: root.settings
        sizes: [40, 44, 62, 68, 31]
        weight: 700
        tracking: -0.01
        tall: 1.14
        tallSize: 0.975
    }
    readonly property TypeRole option: TypeRole {
        settings: root.settings
        sizes: [42, 50, 62, 68, 32]
        weight: 600
    }
    readonly property TypeRole rowValue: TypeRole {
        settings: root.settings
        sizes: [44, 52, 58, 66, 33]
        weight: 600
    }
    readonly property TypeRole lead: TypeRole {
        settings: root.settings
        sizes: [42, 50, 58, 66, 31]
        weight: 700
    }
    readonly property TypeRole button: TypeRole {
        settings: root.settings
        sizes: [38, 48, 50, 58, 31]
        weight: 600
        tall: 1.15
    }
    readonly property TypeRole change: TypeRole {
        settings: root.settings
        sizes: [36, 42, 50, 58, 28]
        weight: 600
    }
    readonly property TypeRole helper: TypeRole {
        settings: root.settings
        sizes: [38, 48, 54, 62, 30]
        weight: 500
        tall: 1.17
    }
    readonly property TypeRole recap: TypeRole {
        settings: root.settings
        sizes: [38, 46, 54, 62, 30]
        weight: 400
    }
    readonly property TypeRole hint: TypeRole {
        settings: root.settings
        sizes: [36, 42, 50, 58, 28]
        weight: 500
    }
    readonly property TypeRole body: TypeRole {
        settings: root.settings
        sizes: [34, 42, 50, 58, 28]
        weight: 500
    }
    readonly property TypeRole bodyStrong: TypeRole {
        settings: root.settings
        sizes: [34, 42, 50, 58, 28]
        weight: 600
    }
    readonly property TypeRole description: TypeRole {
        settings: root.settings
        sizes: [34, 42, 50, 58, 28]
        weight: 400
        tall: 1.1
    }
    readonly property TypeRole wait: TypeRole {
        settings: root.settings
        sizes: [32, 36, 42, 48, 28]
        weight: 500
        tall: 1.1
    }
    readonly property TypeRole nav: TypeRole {
        settings: root.settings
        sizes: [32, 36, 42, 44, 28]
        weight: 600
        tall: 1
    }
    readonly property TypeRole bar: TypeRole {
        settings: root.settings
        sizes: [32, 36, 38, 42, 28]
        weight: 500
        tall: 1
    }
    readonly property TypeRole language: TypeRole {
        settings: root.settings
        sizes: [50, 58, 66, 74, 36]
        weight: 600
    }
    readonly property TypeRole clock: TypeRole {
        settings: root.settings
        sizes: [52, 60, 64, 72, 40]
        weight: 500
        tracking: -0.01
    }
    readonly property TypeRole organisation: TypeRole {
        settings: root.settings
        sizes: [34, 38, 42, 46, 28]
        weight: 600
        tall: 1.1
    }
    readonly property TypeRole office: TypeRole {
        settings: root.settings
        sizes: [31, 38, 40, 46, 28]
        weight: 400
        tall: 1.05
    }
    readonly property TypeRole field: TypeRole {
        settings: root.settings
        sizes: [64, 72, 84, 92, 48]
        weight: 600
        tracking: 0.01
    }
    readonly property TypeRole longField: TypeRole {
        settings: root.settings
        sizes: [54, 62, 70, 78, 42]
        weight: 600
    }
    readonly property TypeRole prefix: TypeRole {
        settings: root.settings
        sizes: [46, 54, 58, 66, 36]
        weight: 600
    }
}
