pragma ComponentBehavior: Bound

KeyboardViewModel {
    property string helpId: "customer.help"
    property bool onPad: false
}
