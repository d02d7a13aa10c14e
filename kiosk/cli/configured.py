"""What every command shares: ``--config``, ``--json``, and how faults are told."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from kiosk.bootstrap import Faults, load
from kiosk.cli.exits import Exit

if TYPE_CHECKING:
    from kiosk.bootstrap import Answer, Configuration

ConfigOption = Annotated[
    Path | None,
    typer.Option(
        "--config",
        metavar="FILE",
        help="Settings file. Default: $KIOSK_CONFIG, the user's kiosk.toml, the demo site.",
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Answer as JSON, and nothing else.")]


def configured(config: Path | None) -> Configuration:
    """Return the configuration; with faults, tell all of them and exit with status 2."""
    loaded = load(config)
    if isinstance(loaded, Faults):
        misused(str(loaded))
    return loaded


def misused(told: str) -> NoReturn:
    """Tell on standard error what is wrong, and exit with status 2."""
    print(told, file=sys.stderr)
    raise typer.Exit(Exit.USAGE)


def print_answer(answer: Answer, *, as_json: bool) -> None:
    """Print an answer on standard output, for scripts or for people."""
    if as_json:
        print_json(answer.data)
    else:
        print(answer.text)


def print_json(answer: object) -> None:
    """Print an answer on standard output, one JSON value, letters as they are."""
    print(json.dumps(answer, ensure_ascii=False, indent=2))
