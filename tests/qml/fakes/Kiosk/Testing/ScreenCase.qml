pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Components

// What the tests of all screens share: the three formats, touching a control by name, and finding what can be read.
TestCase {
    id: root

    property size format: Qt.size(1080, 1920)

    function show(format: size) {
        Style.windowWidth = format.width;
        Style.windowHeight = format.height;
        root.format = format;
    }

    function formats(): var {
        return [
            {
                tag: "portrait",
                size: Qt.size(1080, 1920)
            },
            {
                tag: "landscape",
                size: Qt.size(1920, 1080)
            },
            {
                tag: "small",
                size: Qt.size(1024, 768)
            }
        ];
    }

    // Every row once with each of the values as its `member`.
    function crossed(rows: var, member: string, values: var): var {
        const made = [];
        for (const row of rows) {
            for (const value of values)
                made.push(Object.assign({}, row, {
                    tag: row.tag + ", " + member + " " + value,
                    [member]: value
                }));
        }
        return made;
    }

    // Each format, with a script of usual height and with a tall one.
    function scripts(): var {
        return crossed(formats(), "tall", [false, true]);
    }

    // The item that says `text` to the eye, or null.
    function said(item: Item, text: string): Item {
        if (!item.visible || item.opacity === 0)
            return null;
        if (item instanceof Text && (item as Text).text === text)
            return item;
        for (let i = 0; i < item.children.length; i++) {
            const found = said(item.children[i], text);
            if (found)
                return found;
        }
        return null;
    }

    // The touch of a visitor who waited until the screen stood still.
    function touch(screen: Item, name: string) {
        InputGuard.timer.stop();
        const control = findChild(screen, name);
        verify(control, name + " is there");
        verify(control.visible, name + " is seen");
        verify(waitForPolish(Window.window));
        mouseClick(control);
    }

    // Every control of the screen lies in the window, and can be found by assistive technology.
    function inWindow(screen: Item, name: string) {
        const control = findChild(screen, name);
        verify(control, name + " is there");
        verify(waitForPolish(Window.window));
        const from = control.mapToItem(screen, 0, 0);
        verify(from.x >= 0 && from.y >= 0, name + " begins in the window");
        verify(from.x + control.width <= root.format.width + 1, name + " ends in the window");
        verify(from.y + control.height <= root.format.height - Style.metrics.barHeight + 1, name + " ends above the bar");
        compare(control.Accessible.role === Accessible.NoRole, false);
        verify(control.Accessible.name !== "", name + " has a name");
    }

    // All lines of `text` can be read: it is cut nowhere, and ends above `limit`, a height on the screen.
    function readAbove(screen: Item, text: string, limit: real) {
        const item = said(screen, text);
        verify(item, text + " is said");
        verify(waitForPolish(Window.window));
        verify(!item.truncated, text + " is not cut");
        verify(item.contentWidth <= item.width + 1, text + " is not wider than its place");
        const end = item.mapToItem(screen, 0, (item.height + item.contentHeight) / 2).y;
        verify(end <= limit + 1, text + " ends at " + end + ", not above " + limit);
    }

    function topOf(screen: Item, name: string): real {
        verify(waitForPolish(Window.window));
        return findChild(screen, name).mapToItem(screen, 0, 0).y;
    }

    function cleanup() {
        Style.rightToLeft = false;
        Style.tallScript = false;
        Style.lowered = false;
        show(Qt.size(1080, 1920));
    }

    function init() {
        Style.reducedMotion = true;
    }

    width: format.width
    height: format.height
    visible: true
    when: windowShown
}
