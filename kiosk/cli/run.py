"""``kiosk run``: the kiosk itself."""

from __future__ import annotations

from typing import Annotated

import typer

from kiosk.cli.configured import ConfigOption  # noqa: TC001 - Typer reads it when it runs
from kiosk.cli.opening import open_kiosk

WindowedOption = Annotated[
    str | None,
    typer.Option(metavar="WIDTHxHEIGHT", help="A window of this size, for desks and tests."),
]


def run(windowed: WindowedOption = None, config: ConfigOption = None) -> None:
    """Open the kiosk, full screen.

    The demo site without a display performs one scripted walk-in instead. A real site never does:
    nobody asked for that ticket.
    """
    raise typer.Exit(open_kiosk(windowed, config))
