"""Runs the journey: feeds it events, carries out its effects, feeds the results back."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeVar, assert_never

from kiosk.domain.case import Uncertain
from kiosk.domain.events import (
    AttemptEnded,
    AttemptRepeated,
    PrintBegun,
    PrintEnded,
    ReachabilityKnown,
    SurpriseHappened,
)
from kiosk.domain.journey import next_step
from kiosk.domain.journey_state import (
    CheckReachability,
    Effect,
    Issue,
    Journey,
    LookUpQueues,
    Print,
    Wipe,
    between_visits,
    start,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.application.estimate_wait import EstimateWait
    from kiosk.application.issue_ticket import IssueTicket
    from kiosk.application.print_ticket import PrintTicket
    from kiosk.application.report_print import ReportPrint
    from kiosk.domain.case import AttemptKey, Case
    from kiosk.domain.catalogue import ServiceTypeId
    from kiosk.domain.events import Event
    from kiosk.domain.journey_context import JourneyContext
    from kiosk.domain.printing import PrintReport
    from kiosk.ports.case_gateway import CaseGateway
    from kiosk.ports.ids import Ids
    from kiosk.ports.jobs import Jobs
    from kiosk.ports.queue_outlook import Outlook, QueueOutlook
    from kiosk.ports.staff_log import StaffLog


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Services:
    """What the controller works with; ``print_ticket`` is None where there is no printer.

    ``print_jobs`` is the printer's own worker, so that a printer that hangs holds up nothing else;
    None: ``jobs`` does it.
    """

    issue_ticket: IssueTicket
    print_ticket: PrintTicket | None
    report_print: ReportPrint
    estimate_wait: EstimateWait
    gateway: CaseGateway
    outlook: QueueOutlook
    jobs: Jobs
    log: StaffLog
    print_jobs: Jobs | None = None


@dataclass(slots=True)
class JourneyController:
    """Owns the state of one journey. Lives on one thread; effects run through the jobs port.

    The services are made when they are first needed: no effect comes before a visitor does.
    ``changed`` is called after every change of ``state`` or ``queues``, ``wiped`` when the
    visitor must be forgotten.
    """

    context: JourneyContext
    make_services: Callable[[], Services]
    ids: Ids
    changed: Callable[[], None] = lambda: None
    wiped: Callable[[], None] = lambda: None
    state: Journey = field(init=False)
    queues: Mapping[ServiceTypeId, Outlook] = field(init=False, default_factory=dict)
    _services: Services | None = field(init=False, default=None)
    _held_up: dict[AttemptKey, Case] = field(init=False, default_factory=dict)
    _renewal: tuple[JourneyContext, Services] | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        """Wait for the first visitor."""
        self.state = start(self.context)

    @property
    def services(self) -> Services:
        """What effects work with."""
        if self._services is None:
            self._services = self.make_services()
        return self._services

    def dispatch(self, event: Event) -> None:
        """Take one event, change the state, start the effects."""
        fresh = self.ids.attempt_key()
        step = next_step(self.context, self.state, event, fresh=fresh)
        changed = step.state is not self.state
        self.state = step.state
        for effect in step.effects:
            self._carry_out(effect)
        if self._take_renewal() or changed:
            self.changed()

    def renew(self, context: JourneyContext, services: Services) -> None:
        """Work by another context and what belongs to it, from the next visitor on."""
        self._renewal = (context, services)
        if self._take_renewal():
            self.changed()

    def _take_renewal(self) -> bool:
        if self._renewal is None or not between_visits(self.context, self.state):
            return False
        (self.context, self._services), self._renewal = self._renewal, None
        anew = start(self.context, self.state.hindrance)
        known = replace(anew, printer=self.state.printer, closings=self.state.closings)
        self.state, self.queues = known, {}
        return True

    def _carry_out(self, effect: Effect) -> None:
        match effect:
            case Issue():
                self._issue(effect)
            case Print():
                self._print(effect)
            case CheckReachability():
                self._run(self.services.gateway.reachable, self._reachability_known)
            case LookUpQueues():
                self.services.jobs.run(
                    self.services.outlook.outlook, self._queues_known, self._queues_unknown
                )
            case Wipe():
                self.wiped()
            case _:
                assert_never(effect)

    def _issue(self, effect: Issue) -> None:
        services = self.services

        def work() -> AttemptEnded:
            wait = services.estimate_wait(effect.walk_in.service_type_id)
            outcome = services.issue_ticket(effect.attempt, effect.walk_in, self)
            return AttemptEnded(effect.attempt, outcome, wait)

        def failed(error: Exception) -> None:
            services.log.surprise("issuing", error)
            self.dispatch(AttemptEnded(effect.attempt, Uncertain(type(error).__name__)))

        services.jobs.run(work, self.dispatch, failed)

    def repeated(self, attempt: AttemptKey, repeats: int) -> None:
        """Hear, on a worker, that an attempt is sent again (AttemptWatch)."""
        self.services.jobs.tell(lambda: self.dispatch(AttemptRepeated(attempt, repeats)))

    def _print(self, effect: Print) -> None:
        print_ticket = self.services.print_ticket
        if print_ticket is None:
            return

        def begun(seconds: float) -> None:
            if seconds >= 1:  # a fast line needs no time
                event = PrintBegun(effect.attempt, seconds)
                self.services.jobs.tell(lambda: self.dispatch(event))

        def work() -> PrintReport:
            wait = effect.wait_minutes
            return print_ticket(effect.attempt, effect.case, effect.service_type, wait, begun)

        def done(report: PrintReport) -> None:
            if report.pending:
                self._held_up[effect.attempt] = effect.case
            self.dispatch(PrintEnded(effect.attempt, report))
            self._report_print(effect.case, report)

        def failed(error: Exception) -> None:
            self.services.log.surprise("printing", error)
            self._run(lambda: print_ticket.give_up(effect.attempt), done)

        (self.services.print_jobs or self.services.jobs).run(work, done, failed)

    def settle_print(self, attempt: AttemptKey, report: PrintReport) -> None:
        """Take in how a ticket ended that a fault held up, whoever is here by now."""
        services = self.services
        printing = services.print_ticket
        if printing is None:
            return
        self._run(lambda: printing.settle(attempt, report), lambda _: None)
        self.dispatch(PrintEnded(attempt, report))
        if case := self._held_up.pop(attempt, None):
            self._report_print(case, report)

    def _report_print(self, case: Case, report: PrintReport) -> None:
        services = self.services

        def failed(error: Exception) -> None:
            services.log.surprise("print_report", error)

        services.jobs.run(lambda: services.report_print(case, report), lambda _: None, failed)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self.services.jobs.run(work, done, self._surprised)

    def _surprised(self, error: Exception) -> None:
        self.services.log.surprise("journey", error)
        self.dispatch(SurpriseHappened())

    def _reachability_known(self, reachable: bool) -> None:  # noqa: FBT001 - a result, by position
        self.dispatch(ReachabilityKnown(reachable))

    def _queues_known(self, queues: Mapping[ServiceTypeId, Outlook]) -> None:
        self.queues = queues
        self.changed()

    def _queues_unknown(self, error: Exception) -> None:
        self.services.log.surprise("outlook", error)
        self._queues_known({})
