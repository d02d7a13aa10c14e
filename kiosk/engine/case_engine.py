"""Queue Up in process: one walk-in in, one case out, exactly once per attempt key."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.domain.case import (
    Issued,
    Problem,
    ProblemCode,
    Refused,
    Unavailable,
    UnavailableReason,
)
from kiosk.domain.case_body import body_of, case_of
from kiosk.engine import statements as sql
from kiosk.engine.admission import admit
from kiosk.engine.issuing import Issuer, new_case_id, new_token
from kiosk.engine.ledger import seed
from kiosk.engine.moments import microseconds_of
from kiosk.engine.offer import Offer
from kiosk.engine.request import Request
from kiosk.engine.storage import Storage, StorageError
from kiosk.ports.queue_outlook import Outlook

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.domain.case import AttemptKey, Case, CaseId, WalkIn
    from kiosk.domain.catalogue import Catalogue, InboxId, ServiceTypeId
    from kiosk.domain.site import Site
    from kiosk.engine.admission import Admission
    from kiosk.engine.prepared import PreparedConnection
    from kiosk.engine.settings import EngineSettings
    from kiosk.ports.clock import Clock


class CaseEngine:
    """Takes walk-ins by the definitions of a catalogue; safe to use from any thread.

    The database is opened by the first call that needs it, and again after a fault.
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
        self._issuer = Issuer(ZoneInfo(site.time_zone), settings.ticket_url, case_ids, tokens)
        self._clock = clock
        self._storage = Storage(settings.database, settings.lock_seconds, self._seed)

    def open(self) -> Unavailable | None:
        """Open the database and take its lock once; return what is wrong with it, or None."""
        try:
            self._storage.write(_nothing)
        except StorageError as fault:
            return Unavailable(UnavailableReason.STORAGE, str(fault))
        return None

    def close(self) -> None:
        """Close the database; a later call opens it again."""
        self._storage.close()

    def queue_up(self, attempt: AttemptKey, walk_in: WalkIn) -> Issued | Refused | Unavailable:
        """Create a case, or return the one that this attempt key has created before.

        Once it returns Issued, the case is on disk. Refused names every fault of the request.
        """
        try:
            return self._queue_up(attempt, walk_in)
        except StorageError as fault:
            return Unavailable(UnavailableReason.STORAGE, str(fault))

    def outlook(self) -> Mapping[ServiceTypeId, Outlook]:
        """Return the people waiting per service type; nothing where storage is unavailable."""
        try:
            waiting = self._storage.read(_waiting)
        except StorageError:
            return {}
        return {
            service_type_id: Outlook(people=waiting[inbox_id])
            for service_type_id, inbox_id in self._offer.inboxes().items()
        }

    def _seed(self, connection: PreparedConnection) -> None:
        seed(connection, self._offer.services.values())

    def _queue_up(self, attempt: AttemptKey, walk_in: WalkIn) -> Issued | Refused:
        admission = admit(walk_in, self._offer)
        request = Request.of(attempt, walk_in)
        if isinstance(admission, Refused):
            return self._storage.read(partial(_repeated, request=request)) or admission
        return self._storage.write(partial(self._issue, request=request, admission=admission))

    def _issue(
        self, connection: PreparedConnection, request: Request, admission: Admission
    ) -> Issued | Refused:
        repeated = _repeated(connection, request)
        if repeated is not None:
            return repeated
        case = self._issuer.issue(connection, admission, self._clock.now())
        if case is None:
            return _exhausted()
        _remember(connection, request, case)
        return Issued(case)


def _nothing(_: PreparedConnection) -> None:
    return None


def _waiting(connection: PreparedConnection) -> dict[InboxId, int]:
    return dict(connection.rows(sql.COUNT_WAITING))


def _repeated(connection: PreparedConnection, request: Request) -> Issued | Refused | None:
    row = connection.row(sql.FIND_ATTEMPT, {"attempt": request.attempt})
    if row is None:
        return None
    digest, answer = row
    return Issued(case_of(json.loads(answer))) if digest == request.digest else _conflict()


def _remember(connection: PreparedConnection, request: Request, case: Case) -> None:
    kept = {
        "attempt_key": request.attempt,
        "request_digest": request.digest,
        "case_id": case.case_id,
        "answer": json.dumps(body_of(case)),
        "answered_at": microseconds_of(case.reference_date),
    }
    connection.run(sql.INSERT_ATTEMPT, kept)


def _conflict() -> Refused:
    message = "This attempt key came before with another request: give each attempt its own key."
    return Refused((Problem(None, ProblemCode.CONFLICT, message),))


def _exhausted() -> Refused:
    message = (
        "People are waiting with every number of this service: serve some, or widen its range."
    )
    return Refused((Problem(None, ProblemCode.EXHAUSTED, message),))
