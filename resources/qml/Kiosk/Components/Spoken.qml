pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// What assistive technology is told: words without what only steers lines and directions for the eye (soft hyphens,
// spaces of no width, joiners, isolates). The non-joiner of Persian and Urdu is a part of words.
QtObject {
    function plain(text: string): string {
        return text.replace(/[\u00ad\u200b\u200e\u200f\u2060\u2066-\u2069]/g, "");
    }
}
