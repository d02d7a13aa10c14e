"""Queue Up in process: one walk-in in, one case out, exactly once per attempt key."""

from __future__ import annotations

import json
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
from kiosk.engine import statements as sql
from kiosk.engine.admission import admit
from kiosk.engine.answer import body_of, case_of, digest_of
from kiosk.engine.issuing import Issuer, new_case_id, new_token
from kiosk.engine.ledger import seed
from kiosk.engine.moments import microseconds_of
from kiosk.engine.offer import Offer
from kiosk.engine.storage import Storage, StorageError
from kiosk.ports.queue_outlook import Outlook

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.domain.case import AttemptKey, Case, CaseId, WalkIn
    from kiosk.domain.catalogue import Catalogue, ServiceTypeId
    from kiosk.domain.site import Site
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
        """Open the database now; return what is wrong with it, or None."""
        try:
            with self._storage.reading():
                return None
        except StorageError as fault:
            return Unavailable(UnavailableReason.STORAGE, str(fault))

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
            with self._storage.reading() as connection:
                waiting = dict(connection.rows(sql.COUNT_WAITING))
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
        digest = digest_of(walk_in)
        if isinstance(admission, Refused):
            with self._storage.reading() as connection:
                return _repeated(connection, attempt, digest) or admission
        with self._storage.writing() as connection:
            repeated = _repeated(connection, attempt, digest)
            if repeated is not None:
                return repeated
            case = self._issuer.issue(connection, admission, self._clock.now())
            if case is None:
                return _exhausted()
            _remember(connection, attempt, digest, case)
        return Issued(case)


def _repeated(
    connection: PreparedConnection, attempt: AttemptKey, digest: str
) -> Issued | Refused | None:
    row = connection.row(sql.FIND_ATTEMPT, {"attempt": attempt})
    if row is None:
        return None
    known_digest, answer = row
    return Issued(case_of(json.loads(answer))) if known_digest == digest else _conflict()


def _remember(connection: PreparedConnection, attempt: AttemptKey, digest: str, case: Case) -> None:
    kept = {
        "attempt_key": attempt,
        "request_digest": digest,
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
