"""One ticket over a link: asked first, sent, proven."""

from __future__ import annotations

from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING

from kiosk.adapters.printing import escpos
from kiosk.adapters.printing.conversation import Conversation
from kiosk.adapters.printing.job_end import Job, JobEnd, condition_at, failed
from kiosk.adapters.printing.link import LinkLostError
from kiosk.adapters.printing.proof import await_proof, held_up, lost_after
from kiosk.adapters.printing.readiness import Patience, not_ready, resync
from kiosk.adapters.printing.status import ProcessId
from kiosk.domain.printing import PrinterFault, PrintState

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.adapters.printing.link import Link

_MOMENT = 0.1
"""Seconds of listening whether a fault is over."""

_ENDING_BYTES = 16
"""A ticket that lacks no more than these has all its dots: they are its cut and its signal."""

_NOT_LISTENING = frozenset({PrinterFault.SILENT, PrinterFault.BUSY, PrinterFault.ERROR})


def run_unproven(link: Link, job: Job, patience: Patience) -> JobEnd:
    """Send one ticket to a printer that answers nothing; close the link."""
    end = _send(Conversation(link), escpos.INITIALIZE + job.body, job, patience)
    if end is not None:
        link.abort()
        return end
    try:
        link.finish()
    except LinkLostError as lost:
        return failed(PrinterFault.ERROR, str(lost.strerror), begun=True)
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
        end = await_proof(talk, job, patience, max(on_the_line, 0.0))
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
            return held_up(fault)
    except LinkLostError as lost:
        return _closed(link, talk, lost_after(lost), patience)
    end = JobEnd(PrintState.PRINTED) if fault else await_proof(talk, job, patience)
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
    condition = talk.condition if whole else condition_at(end.fault)
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


def _unready(talk: Conversation, job: Job, patience: Patience) -> JobEnd | None:
    """Return why the printer does not print now; silence is a reason. None if it is ready."""
    try:
        reason = not_ready(talk, patience) or resync(talk, job.leftover, patience)
    except LinkLostError as lost:
        return failed(PrinterFault.ERROR, f"connection lost before the ticket: {lost.strerror}")
    return failed(*reason) if reason else None


def _sent(talk: Conversation, job: Job, patience: Patience) -> JobEnd | None:
    questions = escpos.ask_process_id(job.process_id) + 2 * escpos.ASK_PAPER_SENSOR
    return _send(talk, job.body + questions, job, patience)


def _send(talk: Conversation, data: bytes, job: Job, patience: Patience) -> JobEnd | None:
    """Return why the whole ticket could not be handed over; None if it was."""
    seconds = patience.sending + 1.5 * job.line_seconds
    try:
        talk.send(data, stall_seconds=patience.stall, seconds=seconds)
    except LinkLostError as lost:
        reason = f"connection lost in the ticket: {lost.strerror}"
        return _broken_off(failed(PrinterFault.ERROR, reason, begun=True), talk, job)
    if talk.taken == len(data):
        return None
    silent = PrinterFault.BUSY if talk.stopped else PrinterFault.SILENT
    fault = talk.pushed_fault or talk.condition.fault or silent
    reason = f"{talk.taken} of {len(data)} bytes were taken"
    return _broken_off(failed(fault, reason, begun=talk.taken > 0), talk, job)


def _broken_off(end: JobEnd, talk: Conversation, job: Job) -> JobEnd:
    """Return how a ticket ends of which not all was taken: with all its dots it may be out."""
    all_dots = talk.taken >= len(job.body) - _ENDING_BYTES
    return replace(end, state=PrintState.UNKNOWN) if all_dots else end
