pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components

// Days with the same hours, and these hours. Days of which today is one are marked by their weight, a tint, and a word
// where there is room for it.
// `nameRoom` is the width of the days' column, where brief names may take two lines (`nameFolded`); what a row would
// take by itself is told to whoever lays out the rows.
Item {
    id: root

    required property string firstDay
    required property string lastDay
    required property string briefFirstDay
    required property string briefLastDay
    required property string spans
    required property bool today
    property bool brief: false
    property real markRoom: 0
    property real nameRoom: 0.5 * width
    property bool nameFolded: false

    readonly property real inset: Style.space.s
    readonly property real timesRoom: width - 2 * inset - Style.space.m - nameRoom
    readonly property list<string> times: spans === "" ? [qsTrId("hours.closed")] : spans.split(" ").map(span => timesOf(span))
    readonly property real markNeed: today ? Math.ceil(mark.implicitWidth) + Style.space.s : 0
    readonly property real longNeed: Math.ceil(longName.advanceWidth) + 2
    readonly property real briefNeed: Math.ceil(briefName.advanceWidth) + 2
    readonly property real foldedNeed: Math.max(least(firstHalf), least(lastHalf))
    readonly property real timeNeed: least(oneTime)
    readonly property real timesNeed: times.length < 2 ? 0 : least(allTimes)
    readonly property bool folded: timesNeed > timesRoom

    function between(first: string, last: string): string {
        return last === "" ? first : qsTrId("hours.days").arg(first).arg(last);
    }

    function timesOf(span: string): string {
        const [opens, closes] = span.split("-");
        return qsTrId("hours.span").arg(opens).arg(closes);
    }

    // The width of words in the smallest letters.
    function least(words: TextMetrics): real {
        return Math.ceil(words.advanceWidth * Style.type.smallest / Style.type.helper.pixelSize) + 2;
    }

    Accessible.role: Accessible.StaticText
    Accessible.name: Spoken.plain([longName.text, today ? qsTrId("hours.today") : "", allTimes.text].filter(part => part !== "").join(", "))

    component Measure: TextMetrics {
        font.family: Style.fontFamily
        font.weight: root.today ? Style.weight.bold : Style.weight.medium
        font.pixelSize: Style.type.helper.pixelSize
    }

    Measure {
        id: longName

        text: root.between(root.firstDay, root.lastDay)
    }

    Measure {
        id: briefName

        text: root.between(root.briefFirstDay, root.briefLastDay)
    }

    Measure {
        id: firstHalf

        text: qsTrId("hours.days").arg(root.briefFirstDay).arg("").trim()
    }

    Measure {
        id: lastHalf

        text: root.briefLastDay
    }

    Measure {
        id: allTimes

        text: root.times.join(" · ")
    }

    Measure {
        id: oneTime

        text: root.times.reduce((longest, time) => time.length > longest.length ? time : longest, "")
    }

    component Words: FittedText {
        anchors.verticalCenter: parent.verticalCenter
        role: Style.type.helper
        floor: Style.type.smallest
        room: root.height
        color: root.today ? Style.colors.selectedInk : Style.colors.ink
        font.weight: root.today ? Style.weight.bold : Style.weight.medium
        Accessible.ignored: true
    }

    Rectangle {
        anchors.fill: parent
        visible: root.today
        radius: Style.radius.small
        color: Style.colors.selected
    }

    Words {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        available: root.nameRoom - root.markRoom
        shrinks: true
        mostLines: root.nameFolded ? 2 : 1
        text: root.brief ? briefName.text : longName.text
    }

    RoleText {
        id: mark

        visible: root.markRoom > 0
        anchors.left: name.right
        anchors.leftMargin: Style.space.s
        anchors.verticalCenter: parent.verticalCenter
        role: Style.type.office
        text: qsTrId("hours.today")
        color: Style.colors.selectedInk
        font.weight: Style.weight.bold
        Accessible.ignored: true
    }

    Words {
        anchors.left: parent.left
        anchors.leftMargin: root.inset + root.nameRoom + Style.space.m
        available: root.timesRoom
        mostLines: root.times.length
        color: root.today ? Style.colors.selectedInk : root.spans === "" ? Style.colors.ink2 : Style.colors.ink
        text: root.folded ? root.times.join("\n") : allTimes.text
    }
}
