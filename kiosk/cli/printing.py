"""``kiosk ticket preview``, ``ticket reprint`` and ``print test``: tickets seen and printed."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.bootstrap import (
    JournalError,
    Sample,
    preview_ticket,
    print_test_ticket,
    reprint_ticket,
)
from kiosk.cli.answers import print_answer
from kiosk.cli.configured import ConfigOption, JsonOption, configured, misused, print_json
from kiosk.cli.exits import Exit, exit_of_print

if TYPE_CHECKING:
    from kiosk.domain.printing import PrintReport

ticket_app = typer.Typer(help="Tickets.", no_args_is_help=True)
print_app = typer.Typer(help="The printer.", no_args_is_help=True)

LanguageOption = Annotated[
    str | None, typer.Option(metavar="L", help="Language of the ticket. Default: the site's.")
]


@ticket_app.callback()
def ticket_group() -> None:
    """Tickets."""


@print_app.callback()
def print_group() -> None:
    """The printer."""


@ticket_app.command("preview")
def preview(
    *,
    output: Annotated[Path, typer.Option("--output", "-o", help="The picture.")] = Path(
        "ticket.png"
    ),
    language: LanguageOption = None,
    service_type: Annotated[
        str | None,
        typer.Option("--service-type", metavar="ID", help="Default: the first of the catalogue."),
    ] = None,
    paper: Annotated[
        int | None,
        typer.Option(metavar="MM", help="Width of the paper, 80 or 58. Default: the printer's."),
    ] = None,
    copy: Annotated[bool, typer.Option("--copy", help="As a reprint looks.")] = False,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Draw a sample ticket into a PNG, from the very bytes a printer would be sent."""
    sample = Sample(language, service_type, paper, copy)
    drawn = preview_ticket(configured(config), output, sample)
    if isinstance(drawn, str):
        misused(drawn)
    if as_json:
        print_json({"file": str(output), "width": drawn.width, "height": drawn.height})
    else:
        print(f"{output} ({drawn.width} × {drawn.height} dots)")


@ticket_app.command("reprint")
def reprint(
    attempt: Annotated[
        str, typer.Argument(metavar="ATTEMPT", help="The attempt's key, or how it begins.")
    ],
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Print the ticket of an attempt again: the same number, marked as a copy."""
    try:
        done = reprint_ticket(configured(config), attempt)
    except JournalError as fault:
        print(f"The journal cannot be used: {fault}", file=sys.stderr)
        raise typer.Exit(Exit.UNEXPECTED) from fault
    if isinstance(done, str):
        misused(done)
    if as_json:
        answer = {
            "attempt": done.attempt,
            "ticket": done.number,
            "print": print_answer(done.report),
        }
        print_json(answer)
    else:
        print(f"{done.number}  {_told(done.report)}")
    raise typer.Exit(exit_of_print(done.report))


@print_app.command("test")
def print_test(
    language: LanguageOption = None, config: ConfigOption = None, as_json: JsonOption = False
) -> None:
    """Print a sample ticket on the configured printer, and say what is known of it."""
    report = print_test_ticket(configured(config), language)
    if isinstance(report, str):
        misused(report)
    if as_json:
        print_json(print_answer(report))
    else:
        print(_told(report))
    raise typer.Exit(exit_of_print(report))


def _told(report: PrintReport) -> str:
    said = ": ".join(filter(None, (report.printer, report.state.value, report.detail)))
    return "\n".join((said, *report.files))
