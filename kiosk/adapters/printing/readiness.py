"""Whether a printer prints now, and how one that holds half a ticket is brought back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from kiosk.adapters.printing import escpos
from kiosk.adapters.printing.status import AutomaticStatus, Heard, condition_of
from kiosk.domain.printing import PrinterCondition, PrinterFault

if TYPE_CHECKING:
    from kiosk.adapters.printing.conversation import Conversation

Reason = tuple[PrinterFault, str]
"""Why nothing is printed, and the detail for staff."""

_BEFORE = "before the ticket"
_ERROR_BIT = 0x40


@dataclass(frozen=True, slots=True)
class Patience:
    """How long each step may take, in seconds; printing itself is added to ``proof``.

    ``first_push`` is short: a printer that answered before may well have no automatic status.
    ``echo`` is how long a proof of execution waits for the better proof. ``clear`` is how long a
    printer with a fault may take to say that it forgot the ticket.
    """

    answer: float = 1.0
    first_push: float = 0.25
    stall: float = 2.5
    sending: float = 15.0
    proof: float = 3.0
    echo: float = 1.0
    clear: float = 0.3


class Leftover(Enum):
    """What an earlier job may have left in the printer.

    ``POSSIBLE``: a process that was killed may have left anything. ``HALF_TICKET``: a job of this
    process ended within its ticket. ``HALF_SLIP``: the same, but the printer said that it forgot
    what it had not printed; what it had is on the paper.
    """

    NONE = auto()
    POSSIBLE = auto()
    HALF_TICKET = auto()
    HALF_SLIP = auto()

    @property
    def may_come_out(self) -> bool:
        """Whether the printer may hold dots that it has not printed yet."""
        return self in {Leftover.POSSIBLE, Leftover.HALF_TICKET}


def not_ready(talk: Conversation, patience: Patience) -> Reason | None:
    """Ask the printer; return why it does not print now. Raises LinkLostError."""
    talk.drain()
    offline = talk.ask(escpos.ASK_OFFLINE_CAUSE, patience.answer)
    if offline is not None and condition_of(Heard(offline=offline)).fault:
        # A fault is asked for twice: the first byte may be left from an earlier conversation.
        offline = talk.ask(escpos.ASK_OFFLINE_CAUSE, patience.answer)
    if offline is None:
        silent = PrinterFault.BUSY if talk.stopped else PrinterFault.SILENT
        fault = talk.pushed_fault or talk.condition.fault
        return fault or silent, "no answer to DLE EOT 2"
    talk.note(offline=offline)
    if offline & _ERROR_BIT:
        talk.note(error=talk.ask(escpos.ASK_ERROR_CAUSE, patience.answer))
    fault = talk.condition.fault
    return (fault, _BEFORE) if fault else None


def resync(talk: Conversation, leftover: Leftover, patience: Patience) -> Reason | None:
    """Make the printer forget what it holds and push its status. Raises LinkLostError."""
    opening = escpos.INITIALIZE + escpos.ENABLE_AUTOMATIC_STATUS
    if leftover is not Leftover.NONE:
        opening = escpos.ZEROS + opening
    if leftover in {Leftover.HALF_TICKET, Leftover.HALF_SLIP}:
        opening = escpos.CLEAR_BUFFERS + opening + escpos.CUT
    taken = talk.send(opening, stall_seconds=patience.stall, seconds=patience.sending)
    if taken < len(opening):
        silent = PrinterFault.BUSY if talk.stopped else PrinterFault.SILENT
        return talk.pushed_fault or silent, "did not take its initialisation"
    told = talk.listen(lambda status: isinstance(status, AutomaticStatus), patience.first_push)
    if told is None:  # it pushes nothing, or is offline, executes nothing, and says only that
        talk.note(printer=talk.ask(escpos.ASK_PRINTER, patience.answer))
    fault = talk.pushed_fault or talk.condition.fault
    return (fault, _BEFORE) if fault else None


def look_at(talk: Conversation, patience: Patience) -> PrinterCondition:
    """Ask an idle printer how it is; change nothing. Raises LinkLostError."""
    reason = not_ready(talk, patience)
    if reason is not None:
        return PrinterCondition(reason[0].value)
    talk.note(
        printer=talk.ask(escpos.ASK_PRINTER, patience.answer),
        roll=talk.ask(escpos.ASK_ROLL, patience.answer),
    )
    return talk.condition
