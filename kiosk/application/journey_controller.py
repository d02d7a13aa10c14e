"""Runs the journey: feeds it events, carries out its effects, feeds the results back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar, assert_never

from kiosk.domain.case import Uncertain
from kiosk.domain.events import (
    AttemptEnded,
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
    start,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.application.issue_ticket import IssueTicket
    from kiosk.application.print_ticket import PrintTicket
    from kiosk.domain.case import Outcome
    from kiosk.domain.catalogue import ServiceTypeId
    from kiosk.domain.events import Event
    from kiosk.domain.printing import PrintReport
    from kiosk.domain.steps import JourneyContext
    from kiosk.ports.case_gateway import CaseGateway
    from kiosk.ports.ids import Ids
    from kiosk.ports.jobs import Jobs
    from kiosk.ports.queue_outlook import Outlook, QueueOutlook
    from kiosk.ports.staff_log import StaffLog


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Services:
    """What the controller works with; ``print_ticket`` is None where there is no printer."""

    issue_ticket: IssueTicket
    print_ticket: PrintTicket | None
    gateway: CaseGateway
    outlook: QueueOutlook
    jobs: Jobs
    ids: Ids
    log: StaffLog


@dataclass(slots=True)
class JourneyController:
    """Owns the state of one journey. Lives on one thread; effects run through the jobs port.

    ``changed`` is called after every change of ``state`` or ``queues``, ``wiped`` when the
    visitor must be forgotten.
    """

    context: JourneyContext
    services: Services
    changed: Callable[[], None] = lambda: None
    wiped: Callable[[], None] = lambda: None
    state: Journey = field(init=False)
    queues: Mapping[ServiceTypeId, Outlook] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Wait for the first visitor."""
        self.state = start(self.context)

    def dispatch(self, event: Event) -> None:
        """Take one event, change the state, start the effects."""
        fresh = self.services.ids.attempt_key()
        step = next_step(self.context, self.state, event, fresh=fresh)
        changed = step.state is not self.state
        self.state = step.state
        for effect in step.effects:
            self._carry_out(effect)
        if changed:
            self.changed()

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
        def work() -> Outcome:
            return self.services.issue_ticket(effect.attempt, effect.walk_in)

        def done(outcome: Outcome) -> None:
            self.dispatch(AttemptEnded(effect.attempt, outcome))

        def failed(error: Exception) -> None:
            self.services.log.surprise("issuing", error)
            done(Uncertain(type(error).__name__))

        self.services.jobs.run(work, done, failed)

    def _print(self, effect: Print) -> None:
        print_ticket = self.services.print_ticket
        if print_ticket is None:
            return

        def work() -> PrintReport:
            return print_ticket(effect.attempt, effect.case, effect.service_type)

        def done(report: PrintReport) -> None:
            self.dispatch(PrintEnded(effect.attempt, report))

        def failed(error: Exception) -> None:
            self.services.log.surprise("printing", error)
            self._run(lambda: print_ticket.give_up(effect.attempt), done)

        self.services.jobs.run(work, done, failed)

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
