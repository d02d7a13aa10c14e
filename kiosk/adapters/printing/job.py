"""One ticket over a two-way link: asked first, sent, proven.

The proof is the echo of a process ID, which Epson's printers send "when the printing is
completed"; else the answers to GS r 1 as the last commands, which say that all was executed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from time import monotonic
from typing import TYPE_CHECKING

from kiosk.adapters.printing import escpos
from kiosk.adapters.printing.conversation import Conversation
from kiosk.adapters.printing.link import LinkLostError
from kiosk.adapters.printing.readiness import Patience, not_ready, resync
from kiosk.adapters.printing.status import PaperSensorStatus, ProcessId, Status
from kiosk.domain.printing import PrinterCondition, PrinterFault, PrintState

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.adapters.printing.link import Link
    from kiosk.adapters.printing.readiness import Leftover

_DOTS_PER_SECOND = 150 * 8
"""The paper speed of a slow printer, 150 mm/s."""

_MOMENT = 0.1
_WITHIN = "while the ticket was printed"
_ENDING_BYTES = 16
"""A ticket that lacks no more than these has all its dots: they are its cut and its signal."""

_NOT_LISTENING = frozenset({PrinterFault.SILENT, PrinterFault.BUSY, PrinterFault.ERROR})


@dataclass(frozen=True, slots=True)
class JobEnd:
    """What became of a job. ``condition`` is how the printer was then, as far as it told.

    ``begun``: some of a ticket that failed was handed over; ``cleared``: the printer said that it
    forgot what it had not printed of it. ``pending``: it holds all of it, and the link stays open.
    """

    state: PrintState
    fault: PrinterFault | None = None
    detail: str = ""
    condition: PrinterCondition = PrinterCondition.UNKNOWN
    begun: bool = False
    cleared: bool = False
    pending: bool = False

    @property
    def remains(self) -> bool:
        """Whether the printer may still print some of a ticket that failed, or all of it."""
        return self.pending or (self.begun and not self.cleared)


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


def run_proven(
    link: Link, talk: Conversation, job: Job, patience: Patience, handed_over: Callable[[], None]
) -> JobEnd:
    """Ask, send and await proof of one ticket; close the link, unless the end is pending.

    ``handed_over`` is called before the proof is awaited.
    """
    unready = _unready(talk, job, patience)
    begun = monotonic()
    end = unready or _sent(talk, job, patience)
    if end is None:
        handed_over()
        on_the_line = job.line_seconds - (monotonic() - begun)
        end = _proof(talk, job, patience, max(on_the_line, 0.0))
    return _closed(link, talk, end, patience)


def run_pending(link: Link, talk: Conversation, job: Job, patience: Patience) -> JobEnd:
    """Hear whether the fault is over that holds a ticket up, and then await its proof.

    The echo of its ID counts while the fault lasts: that may be noise, or of the paper behind it.
    """
    try:
        talk.hear(_MOMENT)
        fault = talk.pushed_fault or talk.condition.fault
        echo = ProcessId(job.process_id)
        if fault and talk.listen(lambda status: status == echo, 0) is None:
            return _held_up(fault)
    except LinkLostError as lost:
        return _closed(link, talk, _lost_after(lost), patience)
    end = JobEnd(PrintState.PRINTED) if fault else _proof(talk, job, patience)
    return _closed(link, talk, end, patience)


def give_up(link: Link, talk: Conversation, fault: PrinterFault, patience: Patience) -> JobEnd:
    """Let go of a ticket that a fault holds up. Nobody will know whether it comes out.

    What is on the paper already does; what is not, if the printer does not know DLE DC4 8.
    """
    detail = f"{fault.replace('_', ' ')}: held up in the printer, and no longer waited for"
    end = JobEnd(PrintState.UNKNOWN, fault, detail, begun=True)
    return _closed(link, talk, end, patience)


def _closed(link: Link, talk: Conversation, end: JobEnd, patience: Patience) -> JobEnd:
    whole = end.state in {PrintState.PRINTED, PrintState.EXECUTED}
    condition = talk.condition if whole else _condition(end.fault)
    if end.pending:
        return replace(end, condition=condition)
    cleared = end.begun and end.fault not in _NOT_LISTENING and _cleared(talk, patience)
    (link.close if whole else link.abort)()
    return replace(end, condition=condition, cleared=cleared)


def _cleared(talk: Conversation, patience: Patience) -> bool:
    try:
        return talk.clear(escpos.CLEAR_BUFFERS, patience.clear)
    except LinkLostError:
        return False


def _condition(fault: PrinterFault | None) -> PrinterCondition:
    return PrinterCondition(fault.value) if fault else PrinterCondition.UNKNOWN


def _unready(talk: Conversation, job: Job, patience: Patience) -> JobEnd | None:
    """Return why the printer does not print now; silence is a reason. None if it is ready."""
    try:
        reason = not_ready(talk, patience) or resync(talk, job.leftover, patience)
    except LinkLostError as lost:
        return _failed(PrinterFault.ERROR, f"connection lost before the ticket: {lost.strerror}")
    return _failed(*reason) if reason else None


def _sent(talk: Conversation, job: Job, patience: Patience) -> JobEnd | None:
    questions = escpos.ask_process_id(job.process_id) + 2 * escpos.ASK_PAPER_SENSOR
    return _send(talk, job.body + questions, job, patience)


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
    end = _failed(fault, f"{taken} of {len(data)} bytes were taken", begun=taken > 0)
    all_dots = taken >= len(job.body) - _ENDING_BYTES
    return replace(end, state=PrintState.UNKNOWN) if all_dots else end


def _proof(talk: Conversation, job: Job, patience: Patience, on_the_line: float = 0.0) -> JobEnd:
    """Await proof; ``on_the_line`` is how long this machine's buffers still have to send."""
    executed = False
    try:
        held_back = max(min(job.line_seconds, 1.0), on_the_line)
        seconds = job.rows / _DOTS_PER_SECOND + held_back + patience.proof
        proof = talk.listen(_Proves(job.process_id), seconds)
        if isinstance(proof, PaperSensorStatus):
            executed = True
            proof = talk.listen(lambda status: status == ProcessId(job.process_id), patience.echo)
    except LinkLostError as lost:
        return JobEnd(PrintState.EXECUTED) if executed else _lost_after(lost)
    if isinstance(proof, ProcessId):
        return JobEnd(PrintState.PRINTED)
    fault = talk.pushed_fault or (None if executed else talk.condition.fault)
    if fault:
        return _held_up(fault)
    if executed:
        return JobEnd(PrintState.EXECUTED)
    return JobEnd(PrintState.UNKNOWN, detail="no proof in time")


def _held_up(fault: PrinterFault) -> JobEnd:
    end = _failed(fault, _WITHIN, begun=True)
    return replace(end, condition=_condition(fault), pending=True)


@dataclass(slots=True)
class _Proves:
    """Tells a proof from what else is said: the ID's echo, or two equal answers to GS r 1."""

    process_id: bytes
    before: PaperSensorStatus | None = None

    def __call__(self, status: Status) -> bool:
        if not isinstance(status, PaperSensorStatus):
            return status == ProcessId(self.process_id)
        before, self.before = self.before, status
        return status == before


def _lost_after(lost: LinkLostError) -> JobEnd:
    return JobEnd(PrintState.UNKNOWN, detail=f"connection lost after the ticket: {lost.strerror}")


def _failed(fault: PrinterFault, detail: str, *, begun: bool = False) -> JobEnd:
    said = f"{fault.replace('_', ' ')}: {detail}"
    return JobEnd(PrintState.FAILED, fault, said, begun=begun)
