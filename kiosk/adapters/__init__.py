"""The world outside, one folder per port family; the families do not know each other."""
