"""Queue Up in process: one walk-in in, one case out, exactly once per attempt key."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.domain.case import Issued, Refused, Unavailable, UnavailableReason, Uncertain
from kiosk.engine import statements as sql
from kiosk.engine.admission import admit
from kiosk.engine.answering import answered_before
from kiosk.engine.customers import Customers, seed_customers
from kiosk.engine.desk import Desk
from kiosk.engine.feed import EventFeed
from kiosk.engine.housekeeping import Housekeeping
from kiosk.engine.intake import Intake
from kiosk.engine.issuing import Arrival, Issuer, new_case_id, new_token
from kiosk.engine.ledger import seed
from kiosk.engine.offer import Offer
from kiosk.engine.pacing import PaceBook
from kiosk.engine.placing import lock_inboxes
from kiosk.engine.queues import Queues
from kiosk.engine.request import Request
from kiosk.engine.storage import CommitLostError, Customs, Storage, StorageError
from kiosk.engine.telling import telling
from kiosk.ports.queue_outlook import Outlook

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kiosk.domain.case import AttemptKey, CaseId, Outcome, Problem, WalkIn
    from kiosk.domain.catalogue import Catalogue, InboxId, ServiceTypeId
    from kiosk.domain.site import Site
    from kiosk.engine.admission import Admission
    from kiosk.engine.prepared import PreparedConnection
    from kiosk.engine.settings import EngineSettings
    from kiosk.ports.clock import Clock


_Ended = Issued | Refused | StorageError


class CaseEngine:
    """Takes walk-ins by the definitions of a catalogue; safe to use from any thread.

    The database is opened by the first call that needs it, and again after a fault. ``desk`` is for
    those who call, ``queues`` for those who look, ``events`` tells what happened.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        site: Site,
        settings: EngineSettings,
        clock: Clock,
        *,
        case_ids: Callable[[], CaseId] = new_case_id,
        tokens: Callable[[], str] = new_token,
    ) -> None:
        """Take the definitions. Raises ZoneInfoNotFoundError for an unknown time zone."""
        self._offer = Offer.of(catalogue, site, settings.phone_format)
        self._zone = ZoneInfo(site.time_zone)
        self._clock = clock
        self._customers = catalogue.customers
        customs = Customs(self._seed, lock_inboxes, telling(notify=settings.listen))
        self._storage = Storage(settings.database, settings.lock_seconds, customs)
        self._reading = Storage(settings.database, settings.lock_seconds)
        self._paces = PaceBook(self._reading, clock)
        estimate = self._paces.wait_minutes
        self._issuer = Issuer(self._zone, settings.ticket_url, estimate, case_ids, tokens)
        self.events = EventFeed(settings, self._reading)
        self.desk = Desk(self._storage, self._reading, clock, self.events.woken)
        self.queues = Queues(self._reading, clock, self._paces)
        self.customers = Customers(self._storage, self._reading)
        self.housekeeping = Housekeeping(self._storage, clock, settings.keep_contact_hours)

    def open(self) -> Unavailable | None:
        """Open the database and take its lock once; return what is wrong with it, or None."""
        try:
            self._storage.write(_nothing)
        except StorageError as fault:
            return Unavailable(UnavailableReason.STORAGE, str(fault))
        return None

    def close(self) -> None:
        """Close the database; a later call opens it again."""
        self.events.stop()
        self._reading.close()
        self._storage.close()

    def queue_up(self, attempt: AttemptKey, walk_in: WalkIn) -> Outcome:
        """Create a case, or return the one that this attempt key has created before.

        Once it returns Issued, the case is on disk. Refused names every fault of the request.
        Uncertain: the connection was lost while the case was written, and is lost still.
        """
        return self.queue_up_all([(attempt, walk_in)])[0]

    def queue_up_all(self, requests: Sequence[tuple[AttemptKey, WalkIn]]) -> list[Outcome]:
        """Do what ``queue_up`` does for each, in their order, with one commit where it can."""
        self._paces.refresh()
        ways = [self._way_of(attempt, walk_in) for attempt, walk_in in requests]
        written = iter(self._taken_in([way for way in ways if isinstance(way, Arrival)]))
        ended = [next(written) if isinstance(way, Arrival) else way for way in ways]
        self.events.woken()
        return [self._told(end, request) for end, request in zip(ended, requests, strict=True)]

    def faults_of(self, walk_in: WalkIn) -> tuple[Problem, ...]:
        """Return every fault of a walk-in without making a case; none where storage fails."""
        try:
            admission = self._admit(walk_in)
        except StorageError:
            return ()
        return admission.problems if isinstance(admission, Refused) else ()

    def outlook(self) -> Mapping[ServiceTypeId, Outlook]:
        """Return what is known per service type; nothing where storage is unavailable."""
        try:
            waiting = self._reading.read(_waiting)
        except StorageError:
            return {}
        self._paces.refresh()
        return {
            service_type_id: Outlook(
                people=waiting.get(inbox_id, 0),
                wait_minutes=self._paces.wait_minutes(inbox_id, waiting.get(inbox_id, 0) + 1),
            )
            for service_type_id, inbox_id in self._offer.inboxes().items()
        }

    def _seed(self, connection: PreparedConnection) -> None:
        seed(connection, self._offer.services.values())
        seed_customers(connection, self._customers)

    def _way_of(self, attempt: AttemptKey, walk_in: WalkIn) -> Arrival | _Ended:
        """Return what is to be written, or how it ended without."""
        request = Request.of(attempt, walk_in)
        try:
            admission = self._admit(walk_in)
            if isinstance(admission, Refused):
                return self._reading.read(partial(answered_before, request=request)) or admission
        except StorageError as fault:
            return fault
        return Arrival(request, admission)

    def _taken_in(self, arrivals: Sequence[Arrival]) -> Sequence[_Ended]:
        """Write the cases of all that arrive, with one commit."""
        if not arrivals:
            return ()

        def take_in(connection: PreparedConnection) -> list[Issued | Refused]:
            return Intake(connection, self._issuer, self._clock.now()).answer(arrivals)

        keys = {one.admission.service.inbox_id for one in arrivals}
        try:
            return self._storage.write(take_in, keys)
        except StorageError as fault:
            return [fault for _ in arrivals]

    def _told(self, end: _Ended, request: tuple[AttemptKey, WalkIn]) -> Outcome:
        match end:
            case CommitLostError():
                return self._once_more(*request)
            case StorageError():
                return Unavailable(UnavailableReason.STORAGE, str(end))
            case _:
                return end

    def _once_more(self, attempt: AttemptKey, walk_in: WalkIn) -> Outcome:
        """Find out whether a case was written before the connection was lost; if not, write it."""
        way = self._way_of(attempt, walk_in)
        if isinstance(way, Arrival):
            (way,) = self._taken_in([way])
        return Uncertain(str(way)) if isinstance(way, StorageError) else way

    def _admit(self, walk_in: WalkIn) -> Admission | Refused:
        customer = self.customers.named_by(walk_in, self._offer)
        offer = self._offer.knowing(customer)
        if customer is not None:
            walk_in = replace(walk_in, customer_record_id=customer.record_id)
        return admit(walk_in, offer, self._clock.now().astimezone(self._zone))


def _nothing(_: PreparedConnection) -> None:
    return None


def _waiting(connection: PreparedConnection) -> dict[InboxId, int]:
    return dict(connection.rows(sql.COUNT_WAITING))
