"""One ticket over a two-way link: asked first, sent, proven.

The proof is the echo of a process ID, which Epson's printers send "when the printing is
completed"; else the answer to GS r 1 as the last command, which says that all was executed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.adapters.printing import escpos
from kiosk.adapters.printing.conversation import Conversation
from kiosk.adapters.printing.link import LinkLostError
from kiosk.adapters.printing.status import (
    AutomaticStatus,
    PaperSensorStatus,
    ProcessId,
    RealTimeStatus,
    Status,
    offline_cause,
)
from kiosk.domain.printing import PrinterFault, PrintState

if TYPE_CHECKING:
    from kiosk.adapters.printing.link import Link

_DOTS_PER_SECOND = 150 * 8
"""The paper speed of a slow printer, 150 mm/s."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long each step may take, in seconds; printing itself is added to ``proof``.

    ``first_push`` is short: a printer that answered before may well have no automatic status.
    ``echo`` is how long a proof of execution waits for the better proof.
    """

    answer: float = 1.0
    first_push: float = 0.25
    stall: float = 3.0
    sending: float = 15.0
    proof: float = 4.0
    echo: float = 2.0


@dataclass(frozen=True, slots=True)
class JobEnd:
    """What became of a job."""

    state: PrintState
    fault: PrinterFault | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Job:
    """One ticket's raster bytes, how many rows they are, and the ID that proves them printed."""

    raster: bytes
    rows: int
    process_id: bytes


def run_unproven(link: Link, job: Job, patience: Patience) -> JobEnd:
    """Send one ticket to a printer that answers nothing; close the link."""
    data = escpos.INITIALIZE + job.raster + escpos.CUT
    lost = _send(Conversation(link), data, patience)
    _close(link, whole=lost is None)
    return lost or JobEnd(PrintState.SENT)


def run_proven(link: Link, job: Job, patience: Patience) -> JobEnd:
    """Ask, send and await proof of one ticket; close the link."""
    talk = Conversation(link)
    not_ready = _not_ready(talk, patience)
    if not_ready:
        _close(link, whole=False)
        return not_ready
    lost = _send(talk, job.raster + _ending(job), patience)
    end = lost or _proof(talk, job, patience)
    _close(link, whole=end.state in {PrintState.PRINTED, PrintState.EXECUTED})
    return end


def _ending(job: Job) -> bytes:
    return escpos.CUT + escpos.ask_process_id(job.process_id) + escpos.ASK_PAPER_SENSOR


def _close(link: Link, *, whole: bool) -> None:
    if whole:
        link.finish()
    else:
        link.abort()


def _not_ready(talk: Conversation, patience: Patience) -> JobEnd | None:
    """Return why the printer does not print now; silence is a reason. None if it is ready."""
    try:
        talk.drain()
        return _asked(talk, patience) or _pushed(talk, patience)
    except LinkLostError as lost:
        return _failed(PrinterFault.ERROR, f"connection lost before the ticket: {lost.strerror}")


def _asked(talk: Conversation, patience: Patience) -> JobEnd | None:
    question = escpos.ASK_OFFLINE_CAUSE
    talk.send(question, stall_seconds=patience.answer, seconds=patience.answer)
    answer = talk.listen(lambda status: isinstance(status, RealTimeStatus), patience.answer)
    if isinstance(answer, RealTimeStatus):
        fault = offline_cause(answer)
        return _failed(fault, "before the ticket") if fault else None
    return _failed(talk.fault or PrinterFault.SILENT, "no answer to DLE EOT 2")


def _pushed(talk: Conversation, patience: Patience) -> JobEnd | None:
    opening = escpos.INITIALIZE + escpos.ENABLE_AUTOMATIC_STATUS
    talk.send(opening, stall_seconds=patience.answer, seconds=patience.answer)
    talk.listen(lambda status: isinstance(status, AutomaticStatus), patience.first_push)
    return _failed(talk.fault, "before the ticket") if talk.fault else None


def _send(talk: Conversation, data: bytes, patience: Patience) -> JobEnd | None:
    """Return why the whole ticket could not be handed over; None if it was."""
    try:
        taken = talk.send(data, stall_seconds=patience.stall, seconds=patience.sending)
    except LinkLostError as lost:
        return _failed(PrinterFault.ERROR, f"connection lost in the ticket: {lost.strerror}")
    if taken == len(data):
        return None
    return _failed(talk.fault or PrinterFault.SILENT, f"{taken} of {len(data)} bytes were taken")


def _proof(talk: Conversation, job: Job, patience: Patience) -> JobEnd:
    executed = False
    try:
        seconds = job.rows / _DOTS_PER_SECOND + patience.proof
        proof = talk.listen(lambda status: _proves(status, job), seconds)
        if isinstance(proof, PaperSensorStatus):
            executed = True
            proof = talk.listen(lambda status: status == ProcessId(job.process_id), patience.echo)
    except LinkLostError as lost:
        return _unproven(f"connection lost after the ticket: {lost.strerror}", executed=executed)
    if isinstance(proof, ProcessId):
        return JobEnd(PrintState.PRINTED)
    if talk.fault:
        return _failed(talk.fault, "while the ticket was printed")
    return _unproven("no proof in time", executed=executed)


def _proves(status: Status, job: Job) -> bool:
    return isinstance(status, PaperSensorStatus) or status == ProcessId(job.process_id)


def _unproven(detail: str, *, executed: bool) -> JobEnd:
    return JobEnd(PrintState.EXECUTED) if executed else JobEnd(PrintState.UNKNOWN, detail=detail)


def _failed(fault: PrinterFault, detail: str) -> JobEnd:
    return JobEnd(PrintState.FAILED, fault, f"{fault.replace('_', ' ')}: {detail}")
