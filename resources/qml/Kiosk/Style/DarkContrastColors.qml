pragma ComponentBehavior: Bound

import QtQuick

// Black ground, white edges, yellow for what acts or is on.
ColorTokens {
    paper: "#000000"
    hero: "#000000"
    sheet: "#000000"
    ink: "#FFFFFF"
    ink2: "#FFFFFF"
    tint50: "#000000"
    tint100: "#000000"
    primary: "#FFD400"
    primaryInk: "#000000"
    primaryPressed: "#FFD400"
    primaryLip: "#FFFFFF"
    busyTrack: "#6B5900"
    control: "#000000"
    link: "#FFFFFF"
    accent: "#FFD400"
    line: "#FFFFFF"
    hair: "#FFFFFF"
    lip: "#FFFFFF"
    pressed: "#000000"
    tile: "#FFD400"
    tileInk: "#000000"
    functionKey: "#000000"
    keyPressed: "#FFD400"
    keyPressedInk: "#000000"
    selected: "#FFD400"
    selectedInk: "#000000"
    selectedEdge: "#FFD400"
    greeting: "#000000"
    closed: "#000000"
    closedTile: "#000000"
    bar: "#000000"
    barOn: "#FFD400"
    barOnInk: "#000000"
    barEdge: "#FFFFFF"
    barSeparator: "#FFFFFF"
    amber: "#FFD400"
    amberInk: "#000000"
    door: "#FFD400"
    doorInk: "#000000"
    warn: "#000000"
    warnInk: "#FFD400"
    warnEdge: "#FFD400"
    ok: "#000000"
    okInk: "#7CE0A3"
    bad: "#000000"
    badInk: "#FF9D94"
    markArch: "#FFFFFF"
    paperBands: ["#000000", "#000000", "#000000", "#FFD400"]
    heroBands: ["#000000", "#000000", "#000000", "#FFD400"]
    numberBands: ["#000000", "#000000", "#000000", "#000000"]
    bezel: "#FFFFFF"
    paperShade: "#FFFFFF"
    scrim: "#F2000000"
    focusInner: "#FFD400"
    focusOuter: "#FFFFFF"
    edgeWidth: 4
    strongEdgeWidth: 6
    lipHeight: 8
    thinLipHeight: 6
}
