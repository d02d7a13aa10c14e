"""The words of the kiosk, read without Qt."""
