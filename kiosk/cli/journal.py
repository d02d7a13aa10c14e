"""``kiosk journal``: the attempts, for staff and scripts."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from kiosk.bootstrap import JournalError, journal_entries, journal_entry, resolve_attempt
from kiosk.cli.answers import journal_answer
from kiosk.cli.configured import ConfigOption, JsonOption, configured, misused, print_json
from kiosk.cli.exits import Exit
from kiosk.ports.journal import Resolution

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.ports.journal import JournalEntry

app = typer.Typer(help="What this kiosk attempted.", no_args_is_help=True)

T = TypeVar("T")

AttemptArgument = Annotated[
    str, typer.Argument(metavar="ATTEMPT", help="The attempt's key, or how it begins.")
]


@app.callback()
def group() -> None:
    """What this kiosk attempted."""


@app.command("list")
def list_attempts(
    waiting: Annotated[
        bool, typer.Option("--waiting", help="Only what is uncertain or not answered yet.")
    ] = False,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """List all attempts, newest first."""
    configuration = configured(config)
    entries = _read(lambda: journal_entries(configuration, waiting=waiting))
    if as_json:
        print_json([journal_answer(entry) for entry in entries])
    else:
        nothing = "Nothing waits." if waiting else "No attempts yet."
        print("\n".join(map(_line, entries)) or nothing)


@app.command("show")
def show(
    attempt: AttemptArgument, config: ConfigOption = None, as_json: JsonOption = False
) -> None:
    """Show one attempt, and what staff can do about it."""
    configuration = configured(config)
    _print_entry(_read(lambda: journal_entry(configuration, attempt)), as_json=as_json)


@app.command("resolve")
def resolve(
    attempt: AttemptArgument,
    found: Annotated[
        Resolution,
        typer.Option("--as", help="What staff found where cases are kept: a case, or none."),
    ],
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write down what became of an attempt that is uncertain or was never answered.

    It is not sent again, and what its visitor typed is erased.
    """
    configuration = configured(config)
    _print_entry(_read(lambda: resolve_attempt(configuration, attempt, found)), as_json=as_json)


def _read(call: Callable[[], T]) -> T:
    try:
        return call()
    except JournalError as fault:
        print(f"The journal cannot be used: {fault}", file=sys.stderr)
        raise typer.Exit(Exit.UNEXPECTED) from fault


def _print_entry(entry: JournalEntry | str, *, as_json: bool) -> None:
    if isinstance(entry, str):
        misused(entry)
    if as_json:
        print_json(journal_answer(entry))
    else:
        print(_told(entry))


def _line(entry: JournalEntry) -> str:
    ticket = entry.case.ticket.text if entry.case else "-"
    printed = entry.print_report.state.value if entry.print_report else "-"
    begun = entry.begun_at.astimezone().isoformat(sep=" ", timespec="seconds")
    outcome = entry.outcome or "undecided"
    if entry.resolution:
        outcome = f"{outcome}, {entry.resolution.value}"
    report = entry.print_report
    detail = entry.detail or ("" if report is None or report.on_its_way else report.detail)
    return f"{begun}  {entry.attempt}  {outcome:<11}  {ticket:<6}  {printed:<9}  {detail}"


def _told(entry: JournalEntry) -> str:
    rows = [f"{name:<13}  {value}" for name, value in journal_answer(entry).items() if value]
    if entry.waits_for_staff:
        ways = " | ".join(Resolution)
        rows.append(
            "\nA case may exist. Look where cases are kept, by time and service, then:\n"
            f"kiosk journal resolve {entry.attempt} --as {ways}"
        )
    return "\n".join(rows)
