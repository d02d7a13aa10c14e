"""``kiosk serve``: the case engine as a service for a whole site."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from kiosk.bootstrap import follow_parent, serve_process
from kiosk.cli.configured import ConfigOption, configured
from kiosk.cli.exits import Exit

_HIGHEST_PORT = 65535


def serve(
    host: Annotated[
        str | None, typer.Option(metavar="ADDRESS", help="Default: the settings', 127.0.0.1.")
    ] = None,
    port: Annotated[
        int | None,
        typer.Option(
            min=0, max=_HIGHEST_PORT, help="Default: the settings', 8470. 0: any that is free."
        ),
    ] = None,
    until_input_ends: Annotated[bool, typer.Option("--until-input-ends", hidden=True)] = False,
    config: ConfigOption = None,
) -> None:
    """Serve Queue Up, catalogue and pages over HTTP, until SIGTERM or Ctrl-C.

    Standard output says one line once the address is open; faults go to standard error.
    """
    configuration = configured(config)
    if until_input_ends:
        follow_parent()
    reason = serve_process(configuration, host, port, _announce)
    if reason is not None:
        print(f"Nobody can be served: {reason}", file=sys.stderr)
        raise typer.Exit(Exit.USAGE)


def _announce(address: str) -> None:
    print(f"Listening on {address}", flush=True)
