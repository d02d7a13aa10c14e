"""``kiosk run``: the kiosk itself."""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.bootstrap import DEFAULT_SIZE, may_be_scripted, run_window, walk_in_on_screens
from kiosk.cli.configured import ConfigOption, configured, misused
from kiosk.cli.exits import Exit

if TYPE_CHECKING:
    from kiosk.bootstrap import Visit

WindowedOption = Annotated[
    str | None,
    typer.Option(metavar="WIDTHxHEIGHT", help="A window of this size, for desks and tests."),
]
_SIZE = re.compile(r"(\d{3,5})[x×](\d{3,5})")


def run(windowed: WindowedOption = None, config: ConfigOption = None) -> None:
    """Open the kiosk, full screen.

    The demo site without a display performs one scripted walk-in instead. A real site never does:
    nobody asked for that ticket.
    """
    size = _size(windowed)
    configuration = configured(config)
    if has_display():
        raise typer.Exit(run_window(configuration, size))
    if not may_be_scripted(configuration):
        print("No display: set DISPLAY or WAYLAND_DISPLAY.", file=sys.stderr)
        raise typer.Exit(Exit.UNEXPECTED)
    print("No display: one walk-in by itself, on the real screens, where no one sees them.\n")
    visit = walk_in_on_screens(configuration, size or DEFAULT_SIZE)
    print(_told(visit))
    raise typer.Exit(Exit.DONE if visit.ticket else Exit.UNAVAILABLE)


def has_display() -> bool:
    """Return whether a window can be seen; a platform that is asked for counts as one."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _told(visit: Visit) -> str:
    if not visit.ticket:
        return f"No ticket: {visit.trouble}"
    printed = "\n".join(visit.printed) or "nowhere: there is no printer that leaves files"
    pictures = "\n".join(map(str, visit.pictures))
    return (
        f"{visit.ticket}\n\nPlace in the queue: {visit.ticket_url or 'no link'}\n"
        f"Ticket, {visit.print_state or 'not printed'}:\n{printed}\nScreens:\n{pictures}"
    )


def _size(windowed: str | None) -> tuple[int, int] | None:
    if windowed is None:
        return None
    found = _SIZE.fullmatch(windowed)
    if not found:
        misused(f"--windowed: {windowed} is not a size; write WIDTHxHEIGHT, such as 1080x1920")
    return int(found[1]), int(found[2])
