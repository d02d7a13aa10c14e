"""What proves that a ticket is out: its ID's echo, or else two equal answers to GS r 1.

The echo is what Epson's printers send "when the printing is completed"; the answers say that all
was executed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.adapters.printing.job_end import Job, JobEnd, condition_at, failed
from kiosk.adapters.printing.link import LinkLostError
from kiosk.adapters.printing.status import PaperSensorStatus, ProcessId, Status
from kiosk.domain.printing import PrinterFault, PrintState

if TYPE_CHECKING:
    from kiosk.adapters.printing.conversation import Conversation
    from kiosk.adapters.printing.readiness import Patience

_DOTS_PER_SECOND = 150 * 8
"""The paper speed of a slow printer, 150 mm/s."""


def await_proof(
    talk: Conversation, job: Job, patience: Patience, on_the_line: float = 0.0
) -> JobEnd:
    """Wait for a proof. The system's buffers still have ``on_the_line`` seconds to send."""
    executed = False
    try:
        held_back = max(min(job.line_seconds, 1.0), on_the_line)
        seconds = job.rows / _DOTS_PER_SECOND + held_back + patience.proof
        proof = talk.listen(_Proves(job.process_id), seconds)
        if isinstance(proof, PaperSensorStatus):
            executed = True
            proof = talk.listen(lambda status: status == ProcessId(job.process_id), patience.echo)
    except LinkLostError as lost:
        return JobEnd(PrintState.EXECUTED) if executed else lost_after(lost)
    if isinstance(proof, ProcessId):
        return JobEnd(PrintState.PRINTED)
    fault = talk.pushed_fault or (None if executed else talk.condition.fault)
    if fault:
        return held_up(fault)
    if executed:
        return JobEnd(PrintState.EXECUTED)
    return JobEnd(PrintState.UNKNOWN, detail="no proof in time")


def held_up(fault: PrinterFault) -> JobEnd:
    """Return the end of a ticket that the printer has, whole, and a fault holds up."""
    end = failed(fault, "while the ticket was printed", begun=True)
    return replace(end, condition=condition_at(fault), pending=True)


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


def lost_after(lost: LinkLostError) -> JobEnd:
    """Return the end of a ticket that was handed over, whole, before the connection went."""
    return JobEnd(PrintState.UNKNOWN, detail=f"connection lost after the ticket: {lost.strerror}")
