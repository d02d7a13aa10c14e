"""A walk-in kiosk: from a tap on a touchscreen to a numbered paper ticket."""

__version__ = "0.1.0"
