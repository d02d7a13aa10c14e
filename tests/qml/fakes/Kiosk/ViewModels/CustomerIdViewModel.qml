pragma ComponentBehavior: Bound

KeyboardViewModel {}
