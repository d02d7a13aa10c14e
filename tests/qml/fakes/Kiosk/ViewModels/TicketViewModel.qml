pragma ComponentBehavior: Bound

ScreenViewModel {
    property string number: "A104"
    property int people: -1
    property int waitFrom: -1
    property int waitTo: -1
    property string service: ""
    property string channelId: ""
    property string paper: "out"
    property string paperTitleId: ""
    property list<string> qrRows: []
    property string address: ""
    property int secondsLeft: 24
    property int secondsTotal: 30
    property bool demo: false
    property bool pending: false
    property string nextIcon: "screen"
    property string nextId: "tk.next"
    property string nextLineId: "tk.next2"

    signal done
    signal moreTime
}
