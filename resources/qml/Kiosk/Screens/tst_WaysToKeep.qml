pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Style
import Kiosk.Components
import Kiosk.Testing

ScreenCase {
    id: root

    name: "WaysToKeep"

    function test_nothing_stands_larger_than_its_heading_or_on_it_data() {
        const rows = crossed(formats().slice(0, 2), "percent", [100, 125, 150, 175]);
        return crossed(crossed(rows, "linked", [true, false]), "tall", [false, true]);
    }

    function test_nothing_stands_larger_than_its_heading_or_on_it(row) {
        show(row.size);
        Style.textScale = row.percent / 100;
        Style.tallScript = row.tall;
        const ways = createTemporaryObject(made, root, {
            linked: row.linked
        });
        const heading = said(ways, qsTrId(row.linked ? "np.ways" : "np.waysTwo")) as Text;
        verify(waitForPolish(Window.window));
        verify(heading.font.pixelSize >= Style.type.smallest);
        const under = Array.from(ways.children).filter(each => each.visible && each instanceof TileLine);
        compare(under.length, row.linked ? 3 : 2);
        for (const way of under)
            lieUnder(way as TileLine, heading);
        const last = under[under.length - 1];
        verify(last.y + last.height <= ways.height + 1, "the last way ends in its place");
    }

    function lieUnder(way: TileLine, heading: Text) {
        const [title, line] = Array.from(way.children[1].children).map(each => each as Text);
        verify(title.font.pixelSize <= heading.font.pixelSize, title.text + " " + title.font.pixelSize + " under " + heading.font.pixelSize);
        verify(!line.visible || line.font.pixelSize <= title.font.pixelSize, line.text + " " + line.font.pixelSize);
        const end = heading.mapToItem(way.parent, 0, heading.height).y;
        verify(title.mapToItem(way.parent, 0, 0).y >= end + 8, title.text + " keeps away");
        verify(way.children[0].mapToItem(way.parent, 0, 0).y >= end + 8, "the tile keeps away");
    }

    function cleanup() {
        Style.textScale = 1;
        Style.tallScript = false;
        show(Qt.size(1080, 1920));
    }

    Component {
        id: made

        WaysToKeep {
            width: Style.portrait ? 530 : 500
            height: 400
        }
    }
}
