"""``kiosk run``: the kiosk itself."""

from __future__ import annotations

import os
import re
import sys
from typing import Annotated

import typer

from kiosk.bootstrap import run_window
from kiosk.cli.configured import ConfigOption, configured, misused

WindowedOption = Annotated[
    str | None,
    typer.Option(metavar="WIDTHxHEIGHT", help="A window of this size, for desks and tests."),
]
_SIZE = re.compile(r"(\d{3,5})[x×](\d{3,5})")


def run(windowed: WindowedOption = None, config: ConfigOption = None) -> None:
    """Open the kiosk, full screen; without a display, perform one scripted walk-in."""
    size = _size(windowed)
    configuration = configured(config)
    if has_display():
        raise typer.Exit(run_window(configuration, size))
    raise typer.Exit(0)


def has_display() -> bool:
    """Return whether a window can be seen; a platform that is asked for counts as one."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _size(windowed: str | None) -> tuple[int, int] | None:
    if windowed is None:
        return None
    found = _SIZE.fullmatch(windowed)
    if not found:
        misused(f"--windowed: {windowed} is not a size; write WIDTHxHEIGHT, such as 1080x1920")
    return int(found[1]), int(found[2])
