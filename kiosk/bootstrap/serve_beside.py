"""``kiosk serve`` beside a window, as a process of its own."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from kiosk.adapters.system.companion import Companion, follow_parent

if TYPE_CHECKING:
    from kiosk.adapters.settings.configuration import Configuration
    from kiosk.ports.staff_log import StaffLog

__all__ = ["follow_parent", "serve_beside"]


def serve_beside(configuration: Configuration, log: StaffLog) -> Companion | None:
    """Return what keeps ``kiosk serve`` running, not started yet; None where none is wanted."""
    if not configuration.settings.serve.with_kiosk:
        return None
    settings = str(configuration.paths.settings.absolute())
    kiosk = [sys.executable, "-P", "-m", "kiosk"]
    return Companion([*kiosk, "serve", "--until-input-ends", "--config", settings], log)
