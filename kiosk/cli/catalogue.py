"""``kiosk catalogue``: what is on offer, and whether it is right."""

from __future__ import annotations

import typer

from kiosk.bootstrap import catalogue_answer
from kiosk.cli.config import check
from kiosk.cli.configured import ConfigOption, JsonOption, configured, print_answer

app = typer.Typer(no_args_is_help=True)


@app.callback()
def group() -> None:
    """Say what is on offer."""


app.command()(check)


@app.command("list")
def list_types(config: ConfigOption = None, as_json: JsonOption = False) -> None:
    """List the service types, in menu order."""
    print_answer(catalogue_answer(configured(config)), as_json=as_json)
