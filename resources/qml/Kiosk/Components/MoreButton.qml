pragma ComponentBehavior: Bound

import QtQuick

// Pages a list that does not fit: "3 more services".
PrimaryButton {
    required property int count

    visible: count > 0
    text: qsTrId("more", count)
}
