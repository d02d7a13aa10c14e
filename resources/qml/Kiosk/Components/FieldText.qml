pragma ComponentBehavior: Bound

import QtQuick

RoleText {
    anchors.verticalCenter: parent ? parent.verticalCenter : undefined
    leftPadding: 4
    rightPadding: 4
    tabular: true

    Accessible.ignored: true
}
