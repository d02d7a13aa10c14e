"""The ``kiosk`` command: thin commands over the use cases. Source: the public contract."""

from __future__ import annotations

from kiosk.cli.entry import main

__all__ = ["main"]
