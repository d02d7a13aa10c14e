"""``kiosk printer``: a printer made of software, for demos, training and tests."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from kiosk.bootstrap import note_new_roll
from kiosk.bootstrap.simulator import Simulated, simulate_printer
from kiosk.cli.configured import ConfigOption, configured, misused
from kiosk.cli.exits import Exit

app = typer.Typer(help="Ticket printers.", no_args_is_help=True)


@app.callback()
def group() -> None:
    """Ticket printers."""


@app.command("refilled")
def refilled(
    *,
    second: Annotated[bool, typer.Option("--second", help="The second printer.")] = False,
    config: ConfigOption = None,
) -> None:
    """Say that a new roll is in, to a kiosk whose printer cannot tell."""
    try:
        fault = note_new_roll(configured(config), second=second)
    except OSError as broken:
        print(f"The count of paper cannot be kept: {broken}", file=sys.stderr)
        raise typer.Exit(Exit.UNEXPECTED) from broken
    if fault:
        misused(fault)
    print("The count of paper begins with a new roll.")


@app.command("simulate")
def simulate(
    *,
    port: Annotated[int, typer.Option(min=0, max=65535, help="TCP port; 0: a free one.")] = 9100,
    host: Annotated[str, typer.Option(help="Address to listen at.")] = "127.0.0.1",
    serial: Annotated[bool, typer.Option("--serial", help="A serial line instead.")] = False,
    folder: Annotated[Path, typer.Option("--output", "-o", help="Where slips are drawn.")] = Path(
        "slips"
    ),
    paper_mm: Annotated[Literal["80", "58"], typer.Option(help="Width of the roll.")] = "80",
    dots: Annotated[
        int | None, typer.Option(min=8, max=2000, help="Dots across its head. Default: the roll's.")
    ] = None,
    do: Annotated[
        list[str] | None,
        typer.Option(
            "--do", metavar="ORDER", help='What happens to it, such as "paper out after 300".'
        ),
    ] = None,
) -> None:
    """Be an ESC/POS printer that draws what it prints, and does what it is told on its input."""
    what = Simulated(folder, int(paper_mm), host, port, serial, tuple(do or ()), dots)
    fault = simulate_printer(what, sys.stdin, lambda line: print(line, flush=True))
    if fault:
        misused(fault)
