pragma ComponentBehavior: Bound

ScreenViewModel {
    property string service: ""
}
