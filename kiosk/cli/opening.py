"""``kiosk run``: the kiosk itself, or one walk-in by itself where nobody can see a window."""

from __future__ import annotations

import gc
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.bootstrap import Faults, load, run_window
from kiosk.cli.exits import Exit

if TYPE_CHECKING:
    from kiosk.bootstrap import Configuration, Visit

_SIZE = re.compile(r"(\d{3,5})[x×](\d{3,5})")


def open_kiosk(windowed: str | None, config: Path | None) -> int:
    """Open the kiosk until it is asked to stop; return the exit status.

    ``windowed`` is WIDTHxHEIGHT in pixels; None is the whole screen.
    """
    size = _SIZE.fullmatch(windowed) if windowed is not None else None
    if windowed is not None and size is None:
        return _misused(
            f"--windowed: {windowed} is not a size; write WIDTHxHEIGHT, such as 1080x1920"
        )
    configuration = load(config)
    if isinstance(configuration, Faults):
        return _misused(str(configuration))
    pixels = (int(size[1]), int(size[2])) if size else None
    if has_display():
        return run_window(configuration, pixels)
    return _walk_in_by_itself(configuration, pixels)


def has_display() -> bool:
    """Return whether a window can be seen; a platform that is asked for counts as one."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _walk_in_by_itself(configuration: Configuration, size: tuple[int, int] | None) -> int:
    from kiosk.bootstrap import DEFAULT_SIZE, may_be_scripted, walk_in_on_screens

    if not may_be_scripted(configuration):
        print("No display: set DISPLAY or WAYLAND_DISPLAY.", file=sys.stderr)
        return Exit.UNEXPECTED
    gc.enable()
    print("No display: one walk-in by itself, on the real screens, where no one sees them.\n")
    visit = walk_in_on_screens(configuration, size or DEFAULT_SIZE)
    print(_told(visit))
    return Exit.DONE if visit.ticket else Exit.UNAVAILABLE


def _told(visit: Visit) -> str:
    if not visit.ticket:
        return f"No ticket: {visit.trouble}"
    printed = "\n".join(visit.printed) or "nowhere: there is no printer that leaves files"
    pictures = "\n".join(map(str, visit.pictures))
    return (
        f"{visit.ticket}\n\nPlace in the queue: {visit.ticket_url or 'no link'}\n"
        f"Ticket, {visit.print_state or 'not printed'}:\n{printed}\nScreens:\n{pictures}"
    )


def _misused(told: str) -> int:
    print(told, file=sys.stderr)
    return Exit.USAGE
