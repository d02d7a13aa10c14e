pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// The one source of looks. The App sets the inputs; everything else follows from them.
//
// Every size is in the pixels of the reference grids (1080 x 1920, 1920 x 1080, 1024 x 768). The App lays
// out one root item of `width` x `height` and gives it `scale: Style.unit`, so that 2160 x 3840 or
// 768 x 1366 show the same picture. Where a window has another shape, the longer side of the grid grows.
QtObject {
    id: root

    enum Format {
        Portrait,
        Landscape,
        Small
    }
    enum Contrast {
        Standard,
        Dark,
        Light
    }

    property real windowWidth: 1080
    property real windowHeight: 1920
    property real mmPerPx: 0
    property int contrast: Style.Contrast.Standard
    property real textScale: 1.0
    property bool reducedMotion: false
    property bool lowered: false
    property string language: "en-US"
    property bool rightToLeft: false
    property bool tallScript: false
    property bool demo: false

    // What a site says of its look: { tokens, dark, logo, logoOnDark, background, veil }, or nothing.
    property var look: ({})

    onLookChanged: wear()

    readonly property int format: windowHeight > windowWidth ? Style.Format.Portrait : windowWidth < 1440 ? Style.Format.Small : Style.Format.Landscape
    readonly property bool portrait: format === Style.Format.Portrait
    readonly property bool landscape: format === Style.Format.Landscape
    readonly property bool small: format === Style.Format.Small
    readonly property SitePictures site: SitePictures {
        look: root.highContrast ? ({}) : root.look
    }
    readonly property bool dark: !highContrast && (look.dark ?? false)
    readonly property bool highContrast: contrast !== Style.Contrast.Standard
    readonly property bool largeText: enlarged > 1.25

    // What becomes of the text size that was asked for: where there is less room, its steps are smaller.
    readonly property real enlarged: 1 + (textScale - 1) * (portrait ? (lowered ? 0.7 : 1) : landscape ? (lowered ? 0.45 : 0.6) : 0.4)

    // How much larger than usual that is, as a visitor is told: to five percent.
    readonly property int textPercent: 5 * Math.round(20 * enlarged)

    // In the largest text a capital, of whatever text, is seen at 0.7 degrees from 600 mm: it is 7.3 mm high on the panel
    // that the grid is made for (EN 301 549 V3.2.1, 5.1.4). 0.689 is a capital's share of Fira Sans.
    readonly property bool largestText: textScale >= 1.75
    readonly property int smallestText: largestText ? Math.ceil(7.3 / 0.689 / referenceMmPerPx) : small ? 28 : 31
    readonly property real referenceMmPerPx: small ? 0.298 : 0.3113

    readonly property real unit: Math.min(windowWidth / reference.width, windowHeight / reference.height)
    readonly property real width: windowWidth / unit
    readonly property real height: windowHeight / unit
    readonly property size reference: portrait ? Qt.size(1080, 1920) : landscape ? Qt.size(1920, 1080) : Qt.size(1024, 768)

    // Longer than any side of a screen: for what has as much room as it wants.
    readonly property real boundless: 4000

    readonly property string fontFamily: familyIn(language)
    readonly property ColorTokens colors: contrast === Style.Contrast.Dark ? darkContrast : contrast === Style.Contrast.Light ? lightContrast : standard
    readonly property Metrics metrics: Metrics {
        format: root.format
        gridWidth: root.width
        gridHeight: root.height
        lowered: root.lowered
        textScale: root.enlarged
        minimumTarget: root.mm(20)
    }
    // The same without Lower: outside portrait, pads and tables stand just above the bar in any case.
    readonly property Metrics standing: Metrics {
        format: root.format
        gridWidth: root.width
        gridHeight: root.height
        lowered: false
        textScale: root.enlarged
        minimumTarget: root.mm(20)
    }
    readonly property TypeScale type: TypeScale {
        landscape: root.landscape
        settings: TextSettings {
            small: root.small
            tall: root.tallScript
            stacked: /^(hi|mr|ne|th)\b/.test(root.language)
            textScale: root.enlarged
            smallest: root.smallestText
        }
    }
    readonly property SizeSettings sizes: SizeSettings {
        format: root.format
        growth: root.metrics.growth
        largeText: root.largeText
        mmOfPixel: root.mmPerPx > 0 ? root.mmPerPx * root.unit : root.referenceMmPerPx
    }
    readonly property IconSizes icon: IconSizes {
        settings: root.sizes
    }
    readonly property TileSizes tile: TileSizes {
        settings: root.sizes
    }
    readonly property ButtonSizes button: ButtonSizes {
        settings: root.sizes
    }
    readonly property CardSizes card: CardSizes {
        settings: root.sizes
    }
    readonly property RowSizes row: RowSizes {
        settings: root.sizes
    }
    readonly property StageSizes stage: StageSizes {
        settings: root.sizes
    }
    readonly property PaneSizes pane: PaneSizes {
        settings: root.sizes
    }
    readonly property Strokes stroke: Strokes {}
    readonly property Weights weight: Weights {}
    readonly property Spacing space: Spacing {}
    readonly property Radii radius: Radii {}
    readonly property Motion motion: Motion {
        reduced: root.reducedMotion
    }
    readonly property ColorTokens standard: ColorTokens {}
    readonly property ColorTokens darkContrast: DarkContrastColors {}
    readonly property ColorTokens lightContrast: LightContrastColors {}

    // High contrast has colours of its own, which no site changes.
    function wear() {
        const tokens = look.tokens ?? {};
        for (const name in tokens)
            standard[name] = tokens[name];
        if (tokens.bar)
            standard.scrim = Qt.alpha(tokens.bar, 0.86);
    }

    // The shapes in which a language writes Chinese characters; none where it does not.
    function shapesIn(tag: string): string {
        const faces = [[/^ja\b/i, " JP"], [/^ko\b/i, " KR"], [/^zh-(hant|hk|mo|tw)\b/i, " TC"], [/^zh\b/i, " SC"]];
        return faces.find(([languages]) => languages.test(tag))?.[1] ?? "";
    }

    // The family that Chinese characters follow in the shapes of a language.
    function familyIn(tag: string): string {
        return "Fira Sans" + shapesIn(tag).replace(" SC", "");
    }

    // The same for the words that greet in it: those of another than the screen's come from a small font.
    function greetingFamilyIn(tag: string): string {
        const shapes = shapesIn(tag);
        return shapes === "" || shapes === shapesIn(language) ? familyIn(tag) : "Fira Sans Greeting" + shapes;
    }

    // Words in low letters, as names that a site has in one language, need no more than their lines on a screen of tall ones.
    function stretchOf(text: string): real {
        return tallScript && !/[\u0590-\u0e7f]/.test(text) ? 1 / 1.3 : 1;
    }

    // Grid pixels for a length on the glass; without a configured panel, the 27-inch reference panel.
    function mm(length: real): real {
        return sizes.mm(length);
    }
}
