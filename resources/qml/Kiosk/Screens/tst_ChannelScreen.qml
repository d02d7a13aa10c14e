pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Style
import Kiosk.Testing
import Kiosk.ViewModels

ScreenCase {
    id: root

    name: "ChannelScreen"

    function test_a_channel_is_chosen_once_data() {
        return formats();
    }

    function test_a_channel_is_chosen_once(row) {
        show(row.size);
        const screen = createTemporaryObject(ways, root);
        inWindow(screen, "channel-FaceToFace");
        inWindow(screen, "channel-Phone");
        touch(screen, "channel-Phone");
        compare(chosen.count, 1);
        compare(chosen.signalArguments[0][0], "Phone");
    }

    function test_a_card_says_wait_and_whether_one_may_leave() {
        const screen = createTemporaryObject(ways, root);
        verify(said(screen, qsTrId("channel.Phone.line")));
        verify(said(screen, qsTrId("svc.wait", 30)));
        verify(said(screen, qsTrId("leave")));
        compare(findChild(screen, "channel-FaceToFace").wait, "");
        verify(said(screen, qsTrId("chn.for").arg("Passport")));
    }

    function test_two_ways_share_the_room_of_three() {
        const screen = createTemporaryObject(ways, root);
        const height = findChild(screen, "channel-Phone").height;
        verify(height > 250 && height < 400);
    }

    function init() {
        Style.reducedMotion = true;
        chosen.clear();
    }

    ChannelViewModel {
        id: model

        service: "Passport"
        channels: ListModel {
            ListElement {
                channel: "FaceToFace"
                titleId: "channel.FaceToFace"
                lineId: "channel.FaceToFace.line"
                icon: "desk"
                leaves: false
                waitFrom: -1
                waitTo: -1
            }
            ListElement {
                channel: "Phone"
                titleId: "channel.Phone"
                lineId: "channel.Phone.line"
                icon: "phone"
                leaves: true
                waitFrom: 30
                waitTo: 30
            }
        }
    }

    SignalSpy {
        id: chosen

        target: model
        signalName: "choose"
    }

    Component {
        id: ways

        ChannelScreen {
            width: Style.width
            height: Style.height
            viewModel: model
        }
    }
}
