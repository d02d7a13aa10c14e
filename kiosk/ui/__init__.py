"""The screens: Qt Quick over view models over the journey. The only window of the kiosk."""
