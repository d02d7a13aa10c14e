pragma ComponentBehavior: Bound

import QtQuick

// White ground, black edges, deep teal for what acts or is on.
ColorTokens {
    paper: "#FFFFFF"
    hero: "#00323B"
    ink: "#000000"
    ink2: "#000000"
    tint50: "#FFFFFF"
    tint100: "#FFFFFF"
    primary: "#00323B"
    primaryPressed: "#00323B"
    primaryLip: "#000000"
    link: "#000000"
    accent: "#00323B"
    line: "#000000"
    hair: "#000000"
    lip: "#000000"
    pressed: "#FFFFFF"
    tile: "#00323B"
    tileInk: "#FFFFFF"
    functionKey: "#FFFFFF"
    keyPressed: "#00323B"
    selected: "#00323B"
    selectedInk: "#FFFFFF"
    selectedEdge: "#00323B"
    greeting: "#FFFFFF"
    closed: "#FFFFFF"
    closedTile: "#FFFFFF"
    bar: "#000000"
    barOnInk: "#000000"
    barEdge: "#FFFFFF"
    barSeparator: "#FFFFFF"
    amberInk: "#000000"
    door: "#00323B"
    doorInk: "#FFFFFF"
    warn: "#FFFFFF"
    warnInk: "#000000"
    warnEdge: "#000000"
    ok: "#FFFFFF"
    okInk: "#003D17"
    bad: "#FFFFFF"
    badInk: "#7A0000"
    markArch: "#00323B"
    paperBands: ["#FFFFFF", "#FFFFFF", "#FFFFFF", "#00323B"]
    heroBands: ["#00323B", "#00323B", "#00323B", "#F6BA3C"]
    numberBands: ["#00323B", "#00323B", "#00323B", "#00323B"]
    scrim: "#F2000000"
    focusOuter: "#000000"
    edgeWidth: 4
    strongEdgeWidth: 6
    lipHeight: 8
    thinLipHeight: 6
}
