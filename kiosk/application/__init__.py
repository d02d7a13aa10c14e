"""The use cases: what the kiosk does, in the words of the domain, through its ports."""
