pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// What assistive technology is told: words without what only steers lines and directions for the eye (soft hyphens,
// spaces of no width, joiners, isolates). The non-joiner of Persian and Urdu is a part of words.
QtObject {
    // A screen reader says this, whatever has the focus.
    signal told(string words)

    function tell(item: Item, words: string) {
        if (words === "")
            return;
        item.Accessible.announce(plain(words));
        told(plain(words));
    }

    // One after the other, each with an end: a title has none of its own.
    function sentences(parts: list<string>): string {
        const said = parts.filter(part => part !== "");
        return said.map((part, at) => at + 1 < said.length && !/[.?!\u061f\u3002\uff1f\uff01\u0964\u2026;]$/.test(part) ? part + "." : part).join(" ");
    }

    function plain(text: string): string {
        return text.replace(/[\u00ad\u200b\u200e\u200f\u2060\u2066-\u2069]/g, "");
    }
}
