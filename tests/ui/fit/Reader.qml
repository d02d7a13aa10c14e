pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// Reads what can be seen below an item, in the order in which it is painted.
QtObject {
    id: root

    readonly property list<string> unmirrored: ["Field", "Keypad", "Keyboard", "DomainChips", "LanguageTile", "QrPane", "TicketNumber", "TicketSlot", "CountdownRing"]

    readonly property list<string> floating: ["IdleOverlay", "LanguageOverlay", "AttractOverlay"]

    property Item grid: null
    property var found: []
    property int order: 0
    property string told: ""

    function read() {
        found = [];
        order = 0;
        for (const layer of grid.children)
            if (layer.visible)
                visit(layer, [], type(layer), type(layer), false, Qt.rect(-9999, -9999, 99999, 99999));
        told = JSON.stringify(found);
    }

    function visit(item: Item, inside: var, type: string, layer: string, fixed: bool, window: rect) {
        order += 1;
        const now = order;
        const kind = kindOf(item, type);
        if (kind !== "")
            note(item, kind, now, inside, type, layer, fixed, window);
        const around = [...inside, now];
        const within = floating.includes(type) ? type : layer;
        const stays = fixed || unmirrored.includes(type) || item.objectName.startsWith("language-");
        const through = item.clip ? item.mapToItem(grid, Qt.rect(0, 0, item.width, item.height)) : window;
        for (const child of painted(item))
            visit(child, around, root.type(child), within, stays, through);
    }

    // Array.sort of QML keeps no order among equals.
    function painted(item: Item): var {
        const children = [...item.children].filter(child => child.visible);
        if (children.every(child => child.z === 0))
            return children;
        const levels = [...new Set(children.map(child => child.z))].sort((one, other) => one - other);
        return [].concat(...levels.map(level => children.filter(child => child.z === level)));
    }

    function type(item: Item): string {
        const told = item.toString();
        const end = told.indexOf("_QML");
        return told.slice(0, end < 0 ? told.indexOf("(") : end);
    }

    function kindOf(item: Item, type: string): string {
        if (item instanceof Text)
            return item.text === "" ? "" : item.parent && root.type(item.parent) === "TicketLines" ? "icon" : "text";
        if (item instanceof T.AbstractButton)
            return "target";
        if (type === "Icon")
            return "icon";
        return item instanceof Rectangle && item.opacity === 1 && item.color.a === 1 ? "surface" : "";
    }

    function note(item: Item, kind: string, now: int, inside: var, type: string, layer: string, fixed: bool, window: rect) {
        const area = kind === "text" ? ink(item) : Qt.rect(0, 0, item.width, item.height);
        if (area.width <= 0 || area.height <= 0)
            return;
        const whole = item.mapToItem(grid, area);
        const left = Math.max(whole.x, window.x);
        const top = Math.max(whole.y, window.y);
        const seen = Qt.rect(left, top, Math.min(whole.x + whole.width, window.x + window.width) - left, Math.min(whole.y + whole.height, window.y + window.height) - top);
        if (seen.width <= 0 || seen.height <= 0)
            return;
        found.push({
            kind: kind,
            name: item.objectName || type,
            words: item.text ?? "",
            type: type,
            left: seen.x,
            top: seen.y,
            right: seen.x + seen.width,
            bottom: seen.y + seen.height,
            order: now,
            inside: inside,
            layer: layer,
            lost: kind === "text" ? lost(item, type, whole, seen) : "",
            pixels: kind === "text" ? item.fontInfo.pixelSize * whole.height / area.height : 0,
            unmirrored: fixed
        });
    }

    // Where in its item the letters of a text stand: a line is higher than they are.
    function ink(item: Text): rect {
        const freeX = item.width - item.leftPadding - item.rightPadding - item.contentWidth;
        const across = item.effectiveHorizontalAlignment === Text.AlignRight ? 1 : item.effectiveHorizontalAlignment === Text.AlignHCenter ? 0.5 : 0;
        if (item.parent && type(item.parent) === "TicketNumber" && item.font.pixelSize > 200)
            return Qt.rect(item.leftPadding + across * freeX, item.baselineOffset - 0.7 * item.font.pixelSize, item.contentWidth, 0.71 * item.font.pixelSize);
        const size = item.fontInfo.pixelSize;
        const tall = /[\u0590-\u0e7f]/.test(item.text);
        const rise = (tall ? 0.92 : 0.78) * size;
        const fall = (tall ? 0.4 : 0.24) * size;
        const line = item.lineHeightMode === Text.FixedHeight ? item.lineHeight : item.contentHeight / Math.max(1, item.lineCount);
        const lines = line * (item.lineCount - 1);
        return Qt.rect(item.leftPadding + across * freeX, item.baselineOffset - rise, item.contentWidth, rise + lines + fall);
    }

    function lost(item: Text, type: string, whole: rect, seen: rect): string {
        const tooWide = item.contentWidth + item.leftPadding + item.rightPadding - item.width;
        if (item.truncated)
            return "is shortened";
        if (type === "FieldText")
            return "";
        if (whole.width > seen.width + 2 || whole.height > seen.height + 2)
            return "is cut off";
        return tooWide > 6 ? `is ${Math.round(tooWide)} px too wide` : "";
    }
}
