pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components
import Kiosk.Testing

ScreenCase {
    id: root

    name: "WayThere"

    function test_the_way_is_as_long_as_its_room_data() {
        return [
            {
                tag: "short",
                width: 200
            },
            {
                tag: "long",
                width: 640
            }
        ];
    }

    function test_the_way_is_as_long_as_its_room(row) {
        const way = createTemporaryObject(ways, root, {
            width: row.width
        });
        const end = arrowOf(way).x + arrowOf(way).width;
        verify(end <= row.width + 1, end + " in " + row.width);
        verify(end > row.width - 2 * Style.pane.step, end + " reaches the end of " + row.width);
    }

    function test_where_there_is_no_room_no_step_is_drawn() {
        const way = createTemporaryObject(ways, root, {
            width: 100
        });
        compare(way.steps, 0);
    }

    function test_from_right_to_left_it_leads_to_the_left() {
        const way = createTemporaryObject(ways, root, {
            width: 640
        });
        verify(waitForPolish(Window.window));
        verify(arrowOf(way).x > 500);
        way.LayoutMirroring.enabled = true;
        verify(waitForPolish(Window.window));
        verify(arrowOf(way).x < 100);
    }

    function test_a_picture_of_going_is_not_read_out() {
        verify(createTemporaryObject(ways, root).Accessible.ignored);
    }

    function arrowOf(way: Item): Icon {
        return Array.from(way.children).find(child => child instanceof Icon) as Icon;
    }

    Component {
        id: ways

        WayThere {}
    }
}
