pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Testing

ScreenCase {
    id: root

    name: "HoursPane"

    function test_it_says_when_it_opens_and_each_days_hours_data() {
        return formats();
    }

    function test_it_says_when_it_opens_and_each_days_hours(row) {
        show(row.size);
        const pane = createTemporaryObject(panes, root);
        verify(said(pane, qsTrId("closed.opens").arg("11:00")));
        verify(said(pane, qsTrId("hours.days").arg("Monday").arg("Wednesday")));
        verify(said(pane, qsTrId("hours.span").arg("11:00").arg("17:30")));
        verify(said(pane, qsTrId("hours.closed")));
        verify(said(pane, qsTrId("hours.today")));
        verify(said(pane, "On your left"));
    }

    function test_today_is_marked_and_read_out() {
        const pane = createTemporaryObject(panes, root);
        const [today, other] = linesOf(pane);
        compare(today.Accessible.name, "Monday – Wednesday, Today, 11:00–17:30");
        compare(other.Accessible.name, "Thursday, 11:00–12:30 · 13:30–19:00");
        compare(tintOf(other).visible, false);
        compare(tintOf(today).visible, true);
    }

    function test_names_of_days_are_brief_in_all_rows_where_one_is_too_long() {
        const pane = createTemporaryObject(panes, root);
        verify(said(pane, "Thursday"));
        week.setProperty(0, "lastDay", "A day with a name that has no end to it");
        verify(waitForPolish(Window.window));
        verify(said(pane, qsTrId("hours.days").arg("Mon").arg("Wed")));
        verify(said(pane, "Thu"));
    }

    function test_times_that_do_not_fit_beside_each_other_stand_on_two_lines() {
        const pane = createTemporaryObject(panes, root);
        const line = linesOf(pane)[1];
        compare(line.folded, false);
        compare(line.height, pane.rowHeight);
        pane.width = 620;
        compare(line.folded, true);
        verify(said(pane, "11:00–12:30\n13:30–19:00"));
        verify(line.height > pane.rowHeight);
        compare(Math.round(pane.shares * 10), 38);
    }

    function test_brief_names_that_do_not_fit_beside_times_stand_on_two_lines_in_a_higher_row() {
        week.setProperty(0, "briefFirstDay", "Mondayishly");
        week.setProperty(0, "briefLastDay", "Wednesdayishly");
        const pane = createTemporaryObject(panes, root);
        const line = linesOf(pane)[0];
        compare(line.nameFolded, false);
        compare(line.height, pane.rowHeight);
        pane.width = 560;
        compare(line.nameFolded, true);
        compare(linesOf(pane)[2].nameFolded, false);
        verify(line.height > 1.7 * pane.rowHeight);
        verify(line.nameRoom >= line.foldedNeed);
    }

    function test_five_rows_stand_in_one_column_where_two_would_fold_their_names() {
        show(Qt.size(1024, 768));
        week.append(days("Friday", "Fri", "14:00-15:00", false));
        week.append(days("Saturday", "Sat", "", false));
        const pane = createTemporaryObject(panes, root);
        compare(pane.across, 2);
        week.setProperty(0, "briefFirstDay", "Mondayishly");
        week.setProperty(0, "briefLastDay", "Wednesdayishly");
        verify(waitForPolish(Window.window));
        compare(pane.across, 1);
        compare(linesOf(pane)[0].nameFolded, false);
        verify(said(pane, qsTrId("hours.today")));
        verify(said(pane, "On your left"));
    }

    function test_all_of_it_stays_inside_data() {
        return crossed(scripts(), "text", [1, 1.75]);
    }

    function test_all_of_it_stays_inside(row) {
        show(row.size);
        Style.tallScript = row.tall;
        Style.textScale = row.text;
        for (let more = 0; more < 4; more++)
            week.append(days("Friday", "Fri", "14:00-15:00", false));
        const pane = createTemporaryObject(panes, root);
        verify(waitForPolish(Window.window));
        verify(pane.height <= pane.room + 1);
        for (const line of linesOf(pane)) {
            const end = line.mapToItem(pane, 0, line.height).y;
            verify(end <= pane.height, end + " in " + pane.height);
            verify(line.height >= Style.type.smallest, "a row is as high as its letters");
        }
        Style.textScale = 1;
    }

    function test_where_nobody_is_to_be_asked_nobody_is_named() {
        const pane = createTemporaryObject(panes, root);
        verify(said(pane, qsTrId("person")));
        const high = pane.height;
        pane.reception = "";
        verify(!said(pane, qsTrId("person")));
        verify(pane.height < high);
    }

    function tintOf(line: Item): Item {
        return Array.from(line.children).find(child => child instanceof Rectangle);
    }

    function linesOf(pane: Item): var {
        const found = [];
        const look = item => {
            for (const child of item.children)
                child instanceof HoursLine ? found.push(child) : look(child);
        };
        look(pane);
        return found;
    }

    function days(first: string, brief: string, spans: string, today: bool, last = "", briefLast = ""): var {
        return {
            firstDay: first,
            lastDay: last,
            briefFirstDay: brief,
            briefLastDay: briefLast,
            spans: spans,
            today: today
        };
    }

    function init() {
        failOnWarning(/.*/);
        week.clear();
        week.append(days("Monday", "Mon", "11:00-17:30", true, "Wednesday", "Wed"));
        week.append(days("Thursday", "Thu", "11:00-12:30 13:30-19:00", false));
        week.append(days("Sunday", "Sun", "", false));
    }

    ListModel {
        id: week
    }

    Component {
        id: panes

        HoursPane {
            width: Style.metrics.innerWidth
            height: implicitHeight
            room: Style.metrics.contentHeight
            opens: "11:00"
            week: week
            reception: "On your left"
        }
    }
}
