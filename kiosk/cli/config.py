"""``kiosk config``: is it right, what is in force, what can be set."""

from __future__ import annotations

import sys

import typer

from kiosk.bootstrap import Faults, check_answer, load, schema_answer, settings_answer
from kiosk.cli.configured import ConfigOption, JsonOption, configured, print_answer, print_json
from kiosk.cli.exits import Exit

app = typer.Typer(no_args_is_help=True)


@app.callback()
def group() -> None:
    """Say what the settings are."""


@app.command()
def check(config: ConfigOption = None, as_json: JsonOption = False) -> None:
    """Check settings and catalogue, and tell every fault; exit status 2 if there is one."""
    loaded = load(config)
    answer = check_answer(loaded)
    faulty = isinstance(loaded, Faults)
    if as_json:
        print_json(answer.data)
    else:
        print(answer.text, file=sys.stderr if faulty else sys.stdout)
    raise typer.Exit(Exit.USAGE if faulty else Exit.DONE)


@app.command()
def show(config: ConfigOption = None, as_json: JsonOption = False) -> None:
    """Show the settings in force and where each comes from; secrets are masked."""
    print_answer(settings_answer(configured(config)), as_json=as_json)


@app.command()
def schema(as_json: JsonOption = False) -> None:
    """Describe every key of kiosk.toml."""
    print_answer(schema_answer(), as_json=as_json)
