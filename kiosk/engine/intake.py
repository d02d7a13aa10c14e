"""Walk-ins that come together: read at once, counted in memory, written at once.

So a transaction waits for the database as often for fifty as for one.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from kiosk.domain.case import Case, Issued, Refused
from kiosk.domain.catalogue import InitialStatus, QueueEnd
from kiosk.engine import statements as sql
from kiosk.engine.answering import again, conflicting, row_of_answer, without_number
from kiosk.engine.events import EventKind
from kiosk.engine.ledger import Ledger, NoNumber, ticket_of
from kiosk.engine.placing import Ends, Place, join_end, join_queue
from kiosk.engine.telling import tell

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Sequence

    from kiosk.domain.case import AttemptKey
    from kiosk.domain.catalogue import InboxId, Service
    from kiosk.engine.issuing import Arrival, Issuer, Written
    from kiosk.engine.prepared import PreparedConnection


@dataclass(frozen=True, slots=True)
class _Numbered:
    """An arrival that has its number."""

    arrival: Arrival
    number: int

    @property
    def service(self) -> Service:
        return self.arrival.admission.service

    @property
    def is_pending(self) -> bool:
        return self.service.initial_status is InitialStatus.PENDING


class Intake:
    """Makes cases in one transaction that holds the locks of their inboxes; used once."""

    def __init__(self, connection: PreparedConnection, issuer: Issuer, now: dt.datetime) -> None:
        self._connection = connection
        self._issuer = issuer
        self._now = now
        self._ledger = Ledger(connection, issuer.zone, now)
        self._numbered: dict[AttemptKey, _Numbered] = {}
        self._ends: dict[InboxId, Ends] = {}

    def answer(self, arrivals: Sequence[Arrival]) -> list[Issued | Refused]:
        """Make a case for each, in their order; repeated attempt keys are answered as before."""
        kept = self._read(arrivals)
        decided = [self._decide(one, row) for one, row in zip(arrivals, kept, strict=True)]
        cases = self._write()
        return [
            self._told(one, cases) if end is None else end
            for one, end in zip(arrivals, decided, strict=True)
        ]

    def _read(self, arrivals: Sequence[Arrival]) -> list[Any]:
        """Read the counts of the services, and return what is kept of each attempt key."""
        by_id = {one.admission.service.id: one.admission.service for one in arrivals}
        services = [by_id[service_id] for service_id in sorted(by_id)]
        counts = [(sql.READ_COUNT, {"service": one.id, **ticket_of(one)}) for one in services]
        attempts = [(sql.FIND_ATTEMPT, {"attempt": one.request.attempt}) for one in arrivals]
        answers = self._connection.answers([*counts, *attempts])
        for service, (row,) in zip(services, answers, strict=False):
            *count, waiting, first_rank, last_rank = row
            self._ledger.know(service, count)
            self._ends[service.inbox_id] = Ends(waiting, first_rank, last_rank)
        return [rows[0] if rows else None for rows in answers[len(services) :]]

    def _decide(self, arrival: Arrival, kept: Sequence[str] | None) -> Issued | Refused | None:
        """Return how it ends without a new case; None: there is one, by the attempt key."""
        attempt = arrival.request.attempt
        if kept is not None:
            return again(arrival.request, kept)
        if attempt in self._numbered:
            return None
        number = self._ledger.take(arrival.admission.service)
        if isinstance(number, NoNumber):
            return without_number(number)
        self._numbered[attempt] = _Numbered(arrival, number)
        return None

    def _write(self) -> dict[AttemptKey, Case]:
        written: dict[AttemptKey, Case] = {}
        for together in _runs(self._numbered.values()):
            cases = list(map(self._issued, together, self._places(together)))
            self._connection.run_each(sql.INSERT_CASE, [one.row for one in cases])
            written.update(
                (one.arrival.request.attempt, made.case)
                for one, made in zip(together, cases, strict=True)
            )
        self._keep(written)
        self._ledger.write()
        return written

    def _issued(self, one: _Numbered, place: Place) -> Written:
        return self._issuer.issue(one.arrival, one.number, place, self._now)

    def _places(self, together: Sequence[_Numbered]) -> list[Place]:
        service = together[0].service
        ends = self._ends.pop(service.inbox_id, None)  # known until somebody joins
        if isinstance(service.enters, QueueEnd):
            return join_end(
                self._connection,
                service.inbox_id,
                service.enters,
                pending=[one.is_pending for one in together],
                ends=ends,
            )
        (only,) = together
        inbox_id, place = service.inbox_id, service.enters
        return [join_queue(self._connection, inbox_id, place, pending=only.is_pending)]

    def _keep(self, cases: dict[AttemptKey, Case]) -> None:
        """Keep the answers with their attempt keys, and tell that people came."""
        rows = []
        for attempt, one in self._numbered.items():
            case = cases[attempt]
            rows.append(row_of_answer(one.arrival.request, case))
            tell(
                self._connection, EventKind.QUEUED, (case.case_id, one.service.inbox_id), self._now
            )
        self._connection.run_each(sql.INSERT_ATTEMPT, rows)

    def _told(self, arrival: Arrival, cases: dict[AttemptKey, Case]) -> Issued | Refused:
        attempt = arrival.request.attempt
        first = self._numbered[attempt].arrival.request
        return Issued(cases[attempt]) if first == arrival.request else conflicting()


def _runs(numbered: Iterable[_Numbered]) -> Iterator[list[_Numbered]]:
    """Part those who come by where they go; who goes to a place in the middle goes alone."""
    by_inbox = sorted(numbered, key=lambda one: one.service.inbox_id)
    for (_, enters), run in groupby(
        by_inbox, lambda one: (one.service.inbox_id, one.service.enters)
    ):
        together = list(run)
        yield from [together] if isinstance(enters, QueueEnd) else ([one] for one in together)
