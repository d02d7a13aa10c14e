"""``kiosk journal``: the attempts, for staff and scripts."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import typer

from kiosk.bootstrap import JournalError, open_journal
from kiosk.cli.answers import journal_answer
from kiosk.cli.configured import ConfigOption, JsonOption, configured, print_json
from kiosk.cli.exits import Exit

if TYPE_CHECKING:
    from kiosk.ports.journal import JournalEntry

app = typer.Typer(help="What this kiosk attempted.", no_args_is_help=True)


@app.callback()
def group() -> None:
    """What this kiosk attempted."""


@app.command("list")
def list_attempts(config: ConfigOption = None, as_json: JsonOption = False) -> None:
    """List all attempts, newest first."""
    journal = open_journal(configured(config))
    try:
        entries = journal.entries()
    except JournalError as fault:
        print(f"The journal cannot be read: {fault}", file=sys.stderr)
        raise typer.Exit(Exit.UNEXPECTED) from fault
    finally:
        journal.close()
    if as_json:
        print_json([journal_answer(entry) for entry in entries])
    else:
        print("\n".join(map(_line, entries)) or "No attempts yet.")


def _line(entry: JournalEntry) -> str:
    ticket = entry.case.ticket.text if entry.case else "-"
    printed = entry.print_report.state.value if entry.print_report else "-"
    begun = entry.begun_at.astimezone().isoformat(sep=" ", timespec="seconds")
    outcome = entry.outcome or "undecided"
    return f"{begun}  {entry.attempt}  {outcome:<11}  {ticket:<6}  {printed:<9}  {entry.detail}"
