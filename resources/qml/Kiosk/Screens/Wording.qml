pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Sentences that several screens say. Those about numbers that are unknown (-1) are empty, and their place is left out.
QtObject {
    function people(count: int): string {
        return count < 0 ? "" : count === 0 ? qsTrId("svc.people.none") : qsTrId("svc.people", count);
    }

    function wait(from: int, to: int): string {
        if (from < 0)
            return "";
        return to > from ? qsTrId("svc.waitRange", to).arg(from) : qsTrId("svc.wait", from);
    }

    function briefWait(from: int, to: int): string {
        if (from < 0)
            return "";
        return to > from ? qsTrId("svc.waitRangeBrief", to).arg(from) : qsTrId("svc.waitBrief", from);
    }

    function opening(opens: string, today: bool): string {
        return opens === "" ? qsTrId("trouble.closed.tag") : today ? qsTrId("svc.closed").arg(opens) : qsTrId("closed.opens").arg(opens);
    }

    function openingForms(opens: string, brief: string, today: bool): list<string> {
        return opens === "" ? [opening("", false), qsTrId("hours.closed")] : [opening(opens, today), opening(brief, today), brief];
    }

    function before(count: int): string {
        return count < 0 ? "" : count === 0 ? qsTrId("tk.before.none") : qsTrId("tk.before", count);
    }

    function about(from: int, to: int): string {
        if (from < 0)
            return "";
        return to > from ? qsTrId("tk.waitRange", to).arg(from) : qsTrId("tk.wait", from);
    }

    // A site's own line wins over the built-in one.
    function privacy(own: string): string {
        return own === "" ? qsTrId("privacy") : own;
    }

    function said(id: string, text: string): string {
        return id !== "" ? qsTrId(id) : text;
    }
}
