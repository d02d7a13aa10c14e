"""``kiosk walk-in``: one visitor's attempt, without a window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, assert_never

import typer

from kiosk.application.walk_in import Attempted, Misuse, WalkInOptions
from kiosk.bootstrap import walk_in_process
from kiosk.cli.answers import walk_in_answer
from kiosk.cli.configured import ConfigOption, JsonOption, configured, misused, print_json
from kiosk.cli.exits import exit_of
from kiosk.domain.case import Issued, Refused, Unavailable, Uncertain

if TYPE_CHECKING:
    from kiosk.domain.case import Outcome
    from kiosk.domain.printing import PrintReport


def walk_in(
    *,
    service_type: Annotated[str, typer.Option("--service-type", metavar="ID")],
    language: Annotated[str | None, typer.Option(metavar="L", help="Default: the site's.")] = None,
    channel: Annotated[
        str | None, typer.Option(metavar="C", help="May be left out where there is one.")
    ] = None,
    phone: Annotated[str, typer.Option(metavar="P")] = "",
    email: Annotated[str, typer.Option(metavar="E")] = "",
    customer: Annotated[str, typer.Option(metavar="ID")] = "",
    field: Annotated[list[str] | None, typer.Option(metavar="ID=VALUE")] = None,
    no_print: Annotated[bool, typer.Option("--no-print", help="Issue only.")] = False,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Perform one walk-in, as a visitor would on the screens.

    Exit status: 0 issued (and printed), 2 usage, 3 refused, 4 unavailable, 5 uncertain,
    6 issued but not printed. Why nothing was issued stands on standard error, and in "journal
    show". What the service does not ask for is not sent.
    """
    fields = _fields(field or [])
    configuration = configured(config)
    options = WalkInOptions(service_type, language, channel, phone, email, customer, fields)
    with walk_in_process(configuration, printing=not no_print) as perform:
        done = perform(options)
    if isinstance(done, Misuse):
        misused("\n".join(done.faults))
    for option in done.left_out:
        print(f"{option}: this service does not ask for it; it was not sent", file=sys.stderr)
    if as_json:
        print_json(walk_in_answer(done))
    else:
        print(_told(done))
    raise typer.Exit(exit_of(done.outcome, done.report))


def _fields(given: list[str]) -> dict[str, str]:
    pairs = [answer.partition("=") for answer in given]
    broken = [answer for answer, (_, equals, _) in zip(given, pairs, strict=True) if not equals]
    if broken:
        misused("\n".join(f"--field: {answer} has no value; write ID=VALUE" for answer in broken))
    return {field_id: value for field_id, _, value in pairs}


def _told(done: Attempted) -> str:
    lines = [_outcome_line(done.outcome), *_print_lines(done.report)]
    return "\n".join(lines)


def _outcome_line(outcome: Outcome) -> str:
    match outcome:
        case Issued(case):
            link = f"\n{case.ticket_url}" if case.ticket_url else ""
            return f"{case.ticket.text}{link}"
        case Refused(problems):
            return "\n".join(
                ": ".join(filter(None, ("refused", problem.member, problem.message)))
                for problem in problems
            )
        case Unavailable(reason, detail):
            return ": ".join(filter(None, ("unavailable", reason.value, detail)))
        case Uncertain(detail):
            return ": ".join(filter(None, ("uncertain, a case may exist", detail)))
    assert_never(outcome)


def _print_lines(report: PrintReport | None) -> list[str]:
    if report is None:
        return []
    told = f"{report.state.value} on {report.printer}"
    return [": ".join(filter(None, (told, report.detail))), *report.files]
