"""Tickets drawn with Qt: text shaped and bidirectional, one bit per dot."""
