pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components
import Kiosk.Testing

ScreenCase {
    id: root

    name: "RetryBox"

    function test_it_counts_down_to_the_next_look() {
        const box = createTemporaryObject(boxes, root);
        verify(said(box, qsTrId("off.retry", 20)));
        box.seconds = 7;
        verify(said(box, qsTrId("off.retry", 7)));
        const ring = Array.from(box.children).find(child => child instanceof CountdownRing) as CountdownRing;
        compare(ring.seconds, 7);
        compare(ring.total, 20);
    }

    function test_it_promises_that_nothing_is_kept_where_there_is_room() {
        const box = createTemporaryObject(boxes, root);
        verify(said(box, qsTrId("off.kept")));
        box.room = 100;
        verify(!said(box, qsTrId("off.kept")));
        verify(said(box, qsTrId("off.retry", 20)));
    }

    function test_it_takes_no_more_than_its_room_data() {
        return crossed(scripts(), "text", [1, 1.75]);
    }

    function test_it_takes_no_more_than_its_room(row) {
        show(row.size);
        Style.tallScript = row.tall;
        Style.textScale = row.text;
        const room = Style.metrics.pick(200, 170, 130);
        const box = createTemporaryObject(boxes, root, {
            room: room
        });
        verify(waitForPolish(Window.window));
        verify(box.height <= room + 1, box.height + " in " + room);
        const words = said(box, qsTrId("off.retry", 20));
        verify(words.mapToItem(box, 0, words.height).y <= box.height);
        verify(words.mapToItem(box, words.width, 0).x <= box.width);
        Style.textScale = 1;
    }

    Component {
        id: boxes

        RetryBox {
            width: Style.metrics.pick(Style.metrics.innerWidth, 900, 560)
            seconds: 20
            total: 20
        }
    }
}
