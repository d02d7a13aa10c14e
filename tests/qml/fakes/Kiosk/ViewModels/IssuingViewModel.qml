pragma ComponentBehavior: Bound

ScreenViewModel {
    property string service: ""
    property int repeats: 0
}
