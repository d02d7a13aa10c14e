pragma ComponentBehavior: Bound

import QtQuick

// The pictures of a site. In high contrast there are none.
QtObject {
    required property var look

    readonly property url logo: look.logo ?? ""
    readonly property url logoOnDark: look.logoOnDark ?? ""
    readonly property url background: look.background ?? ""
    readonly property real veil: look.veil ?? 1
}
