pragma ComponentBehavior: Bound

import QtQuick

// Colours by what they are for; the values here are the standard (light) ones.
QtObject {
    property color paper: "#F4F0E6"
    property color hero: "#083F4A"
    property color heroInk: "#FFFFFF"
    property color sheet: "#FFFFFF"
    property color ink: "#12222B"
    property color ink2: "#3A4A53"
    property color tint50: "#EFF6F5"
    property color tint100: "#DCEBEA"

    property color primary: "#0A4E5B"
    property color primaryInk: "#FFFFFF"
    property color primaryPressed: "#083F4A"
    property color primaryLip: "#06343E"
    property color busyTrack: "#4B7C86"
    property color control: "#FFFFFF"
    property color link: "#0A4E5B"
    property color accent: "#0A4E5B"
    property color line: "#6B8187"
    property color hair: "#D5DEDE"
    property color lip: "#B9C8CA"
    property color pressed: "#DCEBEA"
    property color tile: "#DCEBEA"
    property color tileInk: "#0A4E5B"
    property color functionKey: "#DCEBEA"
    property color keyPressed: "#0A4E5B"
    property color keyPressedInk: "#FFFFFF"
    property color selected: "#DCEBEA"
    property color selectedInk: ink
    property color selectedEdge: "#0A4E5B"
    property color greeting: "#FCEFCF"
    property color closed: "#F4F6F6"
    property color closedTile: "#E3E8E8"

    property color bar: "#06343E"
    property color barInk: "#FFFFFF"
    property color barOn: "#FFFFFF"
    property color barOnInk: "#06343E"
    property color barEdge: "#9DB8BE"
    property color barSeparator: "#375E68"

    property color amber: "#F6BA3C"
    property color amberInk: "#06343E"
    property color door: "#F9CB68"
    property color doorInk: "#06343E"
    property color warn: "#FCEFCF"
    property color warnInk: "#5F3B00"
    property color warnEdge: "#8A5B00"
    property color ok: "#DFF0E2"
    property color okInk: "#0F5729"
    property color bad: "#FBE5E1"
    property color badInk: "#8E1717"

    property color markArch: "#0A4E5B"
    property color markHole: paper
    property color heroMarkArch: "#FFFFFF"
    property color heroFact: amber
    property list<color> paperBands: ["#EBE5D5", "#E0D7C2", "#D4C9AE", "#F9CB68"]
    property list<color> heroBands: ["#0B4A56", "#0F5D6B", "#1C7384", "#F6BA3C"]
    property list<color> numberBands: ["#0A4551", "#0B4B58", "#0D5360", "#0F5C69"]

    property color plate: "#FFFFFF"
    property color bezel: "#06343E"
    property color mouth: "#000000"
    property color paperShade: "#C9D6D6"
    property color paperLine: "#9FB3B6"
    property color scrim: "#DB06262E"
    property color focusInner: "#F6BA3C"
    property color focusOuter: "#12222B"

    property real edgeWidth: 2
    property real strongEdgeWidth: 4
    property real lipHeight: 6
    property real thinLipHeight: 5
}
