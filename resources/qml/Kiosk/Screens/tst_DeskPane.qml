pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Testing

ScreenCase {
    id: root

    name: "DeskPane"

    function test_it_names_reception_and_where_it_is() {
        const pane = createTemporaryObject(panes, root);
        verify(said(pane, qsTrId("off.rec")));
        verify(said(pane, "Ground floor, on your left"));
        pane.reception = "";
        verify(!said(pane, "Ground floor, on your left"));
    }

    function test_reception_is_named_once_data() {
        return ["Reception, on your left", "RECEPTION is behind the stairs", "reception"].map(words => ({
                    tag: words,
                    words: words
                }));
    }

    function test_reception_is_named_once(row) {
        const pane = createTemporaryObject(panes, root, {
            reception: row.words
        });
        verify(said(pane, row.words));
        const title = qsTrId("off.rec").toLowerCase();
        compare(written(pane).filter(each => each.toLowerCase().startsWith(title)), [row.words]);
    }

    function written(item: Item): list<string> {
        const words = (item as Text)?.text ?? "";
        return (item.visible && words !== "" ? [words] : []).concat(...Array.from(item.children).map(written));
    }

    function test_its_words_end_before_the_door_data() {
        return scripts();
    }

    function test_its_words_end_before_the_door(row) {
        show(row.size);
        Style.tallScript = row.tall;
        const words = "Through the glass door, past the lifts, then the second room on your right, behind the palm";
        for (const each of [words, qsTrId("off.rec") + ": " + words])
            lieBeforeTheDoor(each);
    }

    function lieBeforeTheDoor(words: string) {
        const pane = createTemporaryObject(panes, root, {
            reception: words
        });
        const door = findChild(pane, "door");
        const text = said(pane, words) as Text;
        verify(waitForPolish(Window.window));
        verify(!text.truncated);
        verify(text.mapToItem(pane, text.width, 0).x <= door.x);
        verify(text.mapToItem(pane, 0, text.height).y <= pane.height);
    }

    function test_the_largest_letters_of_the_small_format_have_the_place_of_the_door() {
        const pane = createTemporaryObject(panes, root);
        show(Qt.size(1024, 768));
        verify(findChild(pane, "door").visible);
        Style.textScale = 1.75;
        verify(!findChild(pane, "door").visible);
        show(Qt.size(1080, 1920));
        Style.textScale = 1.75;
        verify(findChild(pane, "door").visible);
        Style.textScale = 1;
    }

    function test_the_way_is_pictured_where_there_is_room() {
        const pane = createTemporaryObject(panes, root);
        verify(wayOf(pane).visible);
        pane.height = Style.mm(60);
        verify(!wayOf(pane).visible);
        pane.height = Style.mm(120);
        show(Qt.size(1024, 768));
        verify(!wayOf(pane).visible);
    }

    function wayOf(pane: Item): WayThere {
        const look = item => Array.from(item.children).find(child => child instanceof WayThere) ?? Array.from(item.children).map(look).find(found => found);
        return look(pane) as WayThere;
    }

    Component {
        id: panes

        DeskPane {
            width: Style.metrics.innerWidth
            height: Style.portrait ? 420 : 244
            reception: "Ground floor, on your left"
        }
    }
}
