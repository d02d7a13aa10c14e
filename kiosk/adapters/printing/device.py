"""A printer that is sent ESC/POS over a transport, one link a job."""

from __future__ import annotations

from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING

from kiosk.adapters.printing import escpos
from kiosk.adapters.printing.conversation import Conversation
from kiosk.adapters.printing.encoding import Encoding
from kiosk.adapters.printing.job import give_up, run_pending, run_proven, run_unproven
from kiosk.adapters.printing.job_end import Job, JobEnd
from kiosk.adapters.printing.link import CannotOpenError, LinkLostError
from kiosk.adapters.printing.memory import Held, Memory
from kiosk.adapters.printing.process_ids import process_ids
from kiosk.adapters.printing.readiness import Leftover, Patience, look_at, resync
from kiosk.domain.printing import PrinterCondition, PrinterFault, PrintReport, PrintState
from kiosk.ports.print_watch import UNWATCHED

if TYPE_CHECKING:
    from kiosk.adapters.printing.encoding import Encoded
    from kiosk.adapters.printing.link import Link, Transport
    from kiosk.domain.case import AttemptKey
    from kiosk.domain.ticket_layout import TicketLayout
    from kiosk.ports.print_watch import PrintWatch
    from kiosk.ports.ticket_renderer import TicketImage

_PROCESS_IDS = process_ids()
"""Of all printers of this process: two of them may be one, by two names."""

HELD_SECONDS = 120.0
"""So long a whole ticket that a fault holds up is waited for: its visitor has left by then."""


class DevicePrinter:
    """Opens a link for every ticket: an idle one is closed by the printer after minutes.

    With ``answers`` (setting ``status = "required"``) silence means: do not print. Without, the
    state ends at ``sent``. Lives on one thread.
    """

    def __init__(
        self,
        transport: Transport,
        *,
        answers: bool = True,
        patience: Patience | None = None,
        encoding: Encoding | None = None,
    ) -> None:
        self._transport = transport
        self._answers = answers
        self._patience = patience or Patience()
        self._encoding = encoding or Encoding()
        self._memory = Memory()

    @property
    def name(self) -> str:
        return self._transport.name

    def print_ticket(
        self,
        attempt: AttemptKey,
        image: TicketImage,
        layout: TicketLayout | None = None,
        watch: PrintWatch = UNWATCHED,
    ) -> PrintReport:
        self.close()
        job = self._job(self._encoding.encode(image, layout))
        watch.begun(job.line_seconds)
        return self._report(self._run(attempt, job, watch), job)

    def _report(self, end: JobEnd, job: Job) -> PrintReport:
        return PrintReport(
            end.state,
            self.name,
            end.fault,
            end.detail,
            condition=end.condition,
            pending=end.pending,
            remains=end.remains,
            millimetres=job.millimetres,
        )

    def close(self) -> None:
        if self._memory.held:
            self._give_up(self._memory.held)

    def _give_up(self, held: Held) -> None:
        self._settle(held, give_up(held.link, held.talk, held.fault, self._patience))

    def _settle(self, held: Held, end: JobEnd) -> None:
        """Keep how a ticket ended that was held up, until it is asked for."""
        self._memory.held = None
        self._remember(end)
        self._memory.settled.append((held.attempt, self._report(end, held.job)))

    def _job(self, ticket: Encoded) -> Job:
        leftover, slow = self._memory.leftover, self._transport.bytes_per_second
        if slow and leftover is Leftover.POSSIBLE:
            leftover = Leftover.NONE  # a band of zeros takes a slow line a second; `look` does it
        return Job(ticket.body, ticket.rows, next(_PROCESS_IDS), leftover, slow, ticket.millimetres)

    def _run(self, attempt: AttemptKey, job: Job, watch: PrintWatch) -> JobEnd:
        try:
            link = self._transport.open()
        except CannotOpenError as closed:
            return JobEnd(PrintState.FAILED, closed.fault, closed.reason)
        if not (self._answers and self._transport.two_way):
            return self._run_unproven(link, job)
        talk = Conversation(link)
        sent = PrintReport(PrintState.SENT, self.name, pending=True)
        end = run_proven(link, talk, job, self._patience, lambda: watch.handed_over(sent))
        self._remember(end)
        if end.pending and end.fault:
            until = monotonic() + HELD_SECONDS
            self._memory.held = Held(attempt, link, talk, job, until, end.fault)
        if end.fault is PrinterFault.SILENT and self._memory.told:
            told = self._memory.told
            detail = f"{told.replace('_', ' ')}: {end.detail}, since it said so"
            return replace(end, fault=told, detail=detail)
        return end

    def _run_unproven(self, link: Link, job: Job) -> JobEnd:
        fault = link.condition().fault if self._answers else None
        if fault:
            link.abort()
            return JobEnd(PrintState.FAILED, fault, f"{fault.replace('_', ' ')}: {self.name} says")
        return run_unproven(link, job, self._patience)

    def _remember(self, end: JobEnd) -> None:
        if end.state is PrintState.EXECUTED:
            self._patience = replace(self._patience, echo=0)
        self._memory.note(end)

    def look(self) -> PrinterCondition:
        if not self._answers:
            return PrinterCondition.UNKNOWN
        if self._memory.held:
            return self._look_at_held(self._memory.held)
        try:
            link = self._transport.open()
        except CannotOpenError as closed:
            return PrinterCondition(closed.fault.value)
        if not self._transport.two_way:
            condition = link.condition()
            link.abort()
            return condition
        condition = self._looked_at(link)
        self._memory.hear(condition.fault)
        if condition is PrinterCondition.SILENT and self._memory.told:
            return PrinterCondition(self._memory.told.value)
        return condition

    def _look_at_held(self, held: Held) -> PrinterCondition:
        end = run_pending(held.link, held.talk, held.job, self._patience)
        if not end.pending:
            self._settle(held, end)
        elif monotonic() >= held.until:
            self._give_up(held)
        return end.condition

    def settled(self) -> tuple[AttemptKey, PrintReport] | None:
        return self._memory.settled.popleft() if self._memory.settled else None

    def _looked_at(self, link: Link) -> PrinterCondition:
        """Ask over a link, bring the printer back if an earlier job left it in the middle."""
        talk = Conversation(link)
        try:
            condition = look_at(talk, self._patience)
            if condition.prints:
                condition = self._brought_back(talk, condition)
            elif talk.heard.offline is not None and self._memory.is_to_clear:
                self._clear(talk)
        except LinkLostError:
            link.abort()
            return PrinterCondition.SILENT
        (link.close if condition.prints else link.abort)()
        return condition

    def _brought_back(self, talk: Conversation, condition: PrinterCondition) -> PrinterCondition:
        leftover = self._memory.leftover
        if leftover is Leftover.NONE:
            return condition
        reason = resync(talk, leftover, self._patience)
        if reason:
            return PrinterCondition(reason[0].value)
        self._memory.leftover = Leftover.NONE
        return condition

    def _clear(self, talk: Conversation) -> None:
        """Flush while the fault lasts: once it is over, the printer goes on with what it holds."""
        told = talk.clear(escpos.CLEAR_BUFFERS, self._patience.clear)
        self._memory.note_clear(told=told)
