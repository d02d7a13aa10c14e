"""Exit statuses of the public contract."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, assert_never

from kiosk.domain.case import Issued, Refused, Unavailable, Uncertain
from kiosk.domain.printing import PrintState

if TYPE_CHECKING:
    from kiosk.domain.case import Outcome
    from kiosk.domain.printing import PrintReport


class Exit(IntEnum):
    """What a command's exit status says; others script against it."""

    DONE = 0
    UNEXPECTED = 1
    USAGE = 2
    REFUSED = 3
    UNAVAILABLE = 4
    UNCERTAIN = 5
    NOT_PRINTED = 6


_UNPROVEN = frozenset({PrintState.FAILED, PrintState.UNKNOWN})


def exit_of(outcome: Outcome, report: PrintReport | None) -> Exit:
    """Return the exit status of a walk-in."""
    match outcome:
        case Issued():
            return exit_of_print(report)
        case Refused():
            return Exit.REFUSED
        case Unavailable():
            return Exit.UNAVAILABLE
        case Uncertain():
            return Exit.UNCERTAIN
    assert_never(outcome)


def exit_of_print(report: PrintReport | None) -> Exit:
    """Return the exit status of a print job; none was wanted where there is no report."""
    return Exit.NOT_PRINTED if report and report.state in _UNPROVEN else Exit.DONE
