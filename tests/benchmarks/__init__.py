"""What the kiosk costs in time and memory; measured and printed, never a timed test."""
