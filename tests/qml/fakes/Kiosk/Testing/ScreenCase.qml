pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style

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

    function touch(screen: Item, name: string) {
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

    function cleanup() {
        Style.rightToLeft = false;
        Style.tallScript = false;
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
