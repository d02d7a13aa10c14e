"""Sends walk-ins on, each attempt at most once, and gives every repeat the same answer."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.domain.case import Unavailable, Uncertain
from kiosk.engine.answering import conflicting
from kiosk.engine.relay.relay_journal import Begun
from kiosk.engine.request import Request

if TYPE_CHECKING:
    from kiosk.domain.case import AttemptKey, Outcome, WalkIn
    from kiosk.engine.relay.relay_journal import RelayJournal
    from kiosk.ports.case_gateway import CaseGateway
    from kiosk.ports.staff_log import StaffLog


@dataclass(frozen=True, slots=True)
class _Flight:
    """An attempt on its way; whoever brings the same one meanwhile waits for its end."""

    request: Request
    end: Future[Outcome] = field(default_factory=Future)


class Relay:
    """Queue Up for kiosks, on a gateway that promises no idempotency. For any thread."""

    def __init__(self, gateway: CaseGateway, journal: RelayJournal, log: StaffLog) -> None:
        self._gateway = gateway
        self._journal = journal
        self._log = log
        self._lock = threading.Lock()
        self._flights: dict[AttemptKey, _Flight] = {}
        self._unwritten: dict[AttemptKey, tuple[Request, Outcome]] = {}

    def queue_up(self, attempt: AttemptKey, walk_in: WalkIn) -> Outcome:
        """Send one walk-in on, or return how this attempt ended. Blocks until it has.

        Uncertain is for good: the attempt is never sent again. Unavailable is not: nothing was
        issued, and a repeat is sent.
        """
        request = Request.of(attempt, walk_in)
        mine = _Flight(request)
        with self._lock:
            flight = self._flights.setdefault(attempt, mine)
        if flight is not mine:
            same = request.digest == flight.request.digest
            return flight.end.result() if same else conflicting()
        try:
            outcome = self._relay(request, walk_in)
        except BaseException as surprise:
            self._land(flight).set_exception(surprise)
            raise
        self._land(flight).set_result(outcome)
        return outcome

    def tidy(self) -> Unavailable | None:
        """Drop what is over."""
        return self._journal.tidy()

    def _land(self, flight: _Flight) -> Future[Outcome]:
        with self._lock:
            del self._flights[flight.request.attempt]
        return flight.end

    def _relay(self, request: Request, walk_in: WalkIn) -> Outcome:
        left = self._unwritten.pop(request.attempt, None)
        if left is not None and (ended := self._left(request, *left)) is not None:
            return ended
        begun = self._journal.begin(request)
        if not isinstance(begun, Begun):
            return begun
        outcome = self._send(begun.upstream_key, walk_in)
        self._tell_staff(request.attempt, outcome)
        self._write(request, outcome)
        return outcome

    def _left(self, request: Request, before: Request, outcome: Outcome) -> Outcome | None:
        """Return the end that could not be written; None where the attempt may be sent again."""
        written = self._write(before, outcome)
        if request.digest != before.digest:
            return conflicting()
        return None if written and isinstance(outcome, Unavailable) else outcome

    def _send(self, upstream_key: AttemptKey, walk_in: WalkIn) -> Outcome:
        try:
            return self._gateway.queue_up(upstream_key, walk_in)
        except Exception as surprise:  # noqa: BLE001 - it may have been sent
            self._log.surprise("relay", surprise)
            return Uncertain(type(surprise).__name__)

    def _write(self, request: Request, outcome: Outcome) -> bool:
        """Write how an attempt ended, or remember it until that can be done."""
        attempt = request.attempt
        if isinstance(outcome, Unavailable):
            fault = self._journal.release(attempt)
        else:
            fault = self._journal.decide(attempt, outcome)
        if fault is None:
            return True
        self._unwritten[attempt] = (request, outcome)
        self._log.warning("relay_unwritten", attempt=attempt, reason=fault.detail)
        return False

    def _tell_staff(self, attempt: AttemptKey, outcome: Outcome) -> None:
        match outcome:
            case Unavailable(reason, detail):
                self._log.warning("unavailable", attempt=attempt, reason=f"{reason}: {detail}")
            case Uncertain(detail):
                self._log.warning("uncertain", attempt=attempt, reason=detail)
            case _:
                pass
