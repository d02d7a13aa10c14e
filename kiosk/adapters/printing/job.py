"""One ticket over a two-way link: asked first, sent, proven.

The proof is the echo of a process ID, which Epson's printers send "when the printing is
completed"; else the answer to GS r 1 as the last command, which says that all was executed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.adapters.printing import escpos
from kiosk.adapters.printing.conversation import Conversation
from kiosk.adapters.printing.link import LinkLostError
from kiosk.adapters.printing.readiness import Patience, not_ready, resync
from kiosk.adapters.printing.status import PaperSensorStatus, ProcessId, Status
from kiosk.domain.printing import PrinterCondition, PrinterFault, PrintState

if TYPE_CHECKING:
    from kiosk.adapters.printing.link import Link
    from kiosk.adapters.printing.readiness import Leftover

_DOTS_PER_SECOND = 150 * 8
"""The paper speed of a slow printer, 150 mm/s."""

_MOMENT = 0.1
_WITHIN = "while the ticket was printed"


@dataclass(frozen=True, slots=True)
class JobEnd:
    """What became of a job. ``condition`` is how the printer was then, as far as it told.

    ``begun``: some of a ticket that failed was handed over; the printer may hold half of it.
    ``pending``: it holds all of it, and the link stays open.
    """

    state: PrintState
    fault: PrinterFault | None = None
    detail: str = ""
    condition: PrinterCondition = PrinterCondition.UNKNOWN
    begun: bool = False
    pending: bool = False


@dataclass(frozen=True, slots=True)
class Job:
    """One ticket as bytes, cut included, and the ID that proves it printed.

    ``rows`` of dots are printed, ``millimetres`` of paper used; ``leftover`` is what an earlier job
    may have left in the printer.
    """

    body: bytes
    rows: int
    process_id: bytes
    leftover: Leftover
    bytes_per_second: float | None = None
    millimetres: float = 0.0

    @property
    def line_seconds(self) -> float:
        """How long the line needs for the ticket; a fast one, no time."""
        return len(self.body) / self.bytes_per_second if self.bytes_per_second else 0.0


def run_unproven(link: Link, job: Job, patience: Patience) -> JobEnd:
    """Send one ticket to a printer that answers nothing; close the link."""
    end = _send(Conversation(link), escpos.INITIALIZE + job.body, job, patience)
    if end is not None:
        link.abort()
        return end
    try:
        link.finish()
    except LinkLostError as lost:
        return _failed(PrinterFault.ERROR, str(lost.strerror), begun=True)
    return JobEnd(PrintState.SENT)


def run_proven(link: Link, talk: Conversation, job: Job, patience: Patience) -> JobEnd:
    """Ask, send and await proof of one ticket; close the link, unless the end is pending."""
    return _closed(link, talk, _unready(talk, job, patience) or _printed(talk, job, patience))


def run_pending(link: Link, talk: Conversation, job: Job, patience: Patience) -> JobEnd:
    """Hear whether the fault is over that holds a ticket up, and then await its proof."""
    try:
        talk.hear(_MOMENT)
    except LinkLostError as lost:
        reason = f"connection lost after the ticket: {lost.strerror}"
        return _closed(link, talk, _failed(PrinterFault.ERROR, reason, begun=True))
    fault = talk.pushed_fault
    if fault:
        return _held_up(fault)
    return _closed(link, talk, _proof(talk, job, patience))


def _closed(link: Link, talk: Conversation, end: JobEnd) -> JobEnd:
    whole = end.state in {PrintState.PRINTED, PrintState.EXECUTED}
    condition = talk.condition if whole else _condition(end.fault)
    if not end.pending:
        (link.close if whole else link.abort)()
    return replace(end, condition=condition)


def _condition(fault: PrinterFault | None) -> PrinterCondition:
    return PrinterCondition(fault.value) if fault else PrinterCondition.UNKNOWN


def _unready(talk: Conversation, job: Job, patience: Patience) -> JobEnd | None:
    """Return why the printer does not print now; silence is a reason. None if it is ready."""
    try:
        reason = not_ready(talk, patience) or resync(talk, job.leftover, patience)
    except LinkLostError as lost:
        return _failed(PrinterFault.ERROR, f"connection lost before the ticket: {lost.strerror}")
    return _failed(*reason) if reason else None


def _printed(talk: Conversation, job: Job, patience: Patience) -> JobEnd:
    ending = escpos.ask_process_id(job.process_id) + escpos.ASK_PAPER_SENSOR
    return _send(talk, job.body + ending, job, patience) or _proof(talk, job, patience)


def _send(talk: Conversation, data: bytes, job: Job, patience: Patience) -> JobEnd | None:
    """Return why the whole ticket could not be handed over; None if it was."""
    seconds = patience.sending + 1.5 * job.line_seconds
    try:
        taken = talk.send(data, stall_seconds=patience.stall, seconds=seconds)
    except LinkLostError as lost:
        reason = f"connection lost in the ticket: {lost.strerror}"
        return _failed(PrinterFault.ERROR, reason, begun=True)
    if taken == len(data):
        return None
    silent = PrinterFault.BUSY if talk.stopped else PrinterFault.SILENT
    fault = talk.pushed_fault or talk.condition.fault or silent
    return _failed(fault, f"{taken} of {len(data)} bytes were taken", begun=taken > 0)


def _proof(talk: Conversation, job: Job, patience: Patience) -> JobEnd:
    executed = False
    try:
        held_back = min(job.line_seconds, 1.0)
        seconds = job.rows / _DOTS_PER_SECOND + held_back + patience.proof
        proof = talk.listen(lambda status: _proves(status, job), seconds)
        if isinstance(proof, PaperSensorStatus):
            executed = True
            proof = talk.listen(lambda status: status == ProcessId(job.process_id), patience.echo)
    except LinkLostError as lost:
        return _unproven(f"connection lost after the ticket: {lost.strerror}", executed=executed)
    if isinstance(proof, ProcessId):
        return JobEnd(PrintState.PRINTED)
    fault = talk.pushed_fault or (None if executed else talk.condition.fault)
    if fault and talk.pushed_fault:
        return _held_up(fault)
    if fault:
        return _failed(fault, _WITHIN, begun=True)
    return _unproven("no proof in time", executed=executed)


def _held_up(fault: PrinterFault) -> JobEnd:
    end = _failed(fault, _WITHIN, begun=True)
    return replace(end, condition=_condition(fault), pending=True)


def _proves(status: Status, job: Job) -> bool:
    return isinstance(status, PaperSensorStatus) or status == ProcessId(job.process_id)


def _unproven(detail: str, *, executed: bool) -> JobEnd:
    if executed:
        return JobEnd(PrintState.EXECUTED)
    return JobEnd(PrintState.UNKNOWN, detail=detail)


def _failed(fault: PrinterFault, detail: str, *, begun: bool = False) -> JobEnd:
    said = f"{fault.replace('_', ' ')}: {detail}"
    return JobEnd(PrintState.FAILED, fault, said, begun=begun)
