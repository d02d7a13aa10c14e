"""Forgetting: personal data some hours after a case is closed, attempt keys some days after."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, delete, null, select

from kiosk.domain.case import Unavailable, UnavailableReason
from kiosk.engine.moments import microseconds_of
from kiosk.engine.schema import REPEATABLE, UNERASED, attempts, cases
from kiosk.engine.storage import StorageError

if TYPE_CHECKING:
    from kiosk.engine.prepared import PreparedConnection
    from kiosk.engine.storage import Storage
    from kiosk.ports.clock import Clock

KEEP_ATTEMPTS = dt.timedelta(days=7)
"""An attempt key is answered the same so long after its case was closed; 24 hours are promised."""

_AT_ONCE = 200
"""So many cases in one transaction, that walk-ins need not wait for the rest."""

CLOSED_UNERASED = (
    select(cases.c.case_id, cases.c.attempt_key)
    .where(cases.c.closed_at <= bindparam("before"), UNERASED)
    .order_by(cases.c.closed_at)
    .limit(_AT_ONCE)
)
CLOSED_REPEATABLE = (
    select(cases.c.case_id, cases.c.attempt_key)
    .where(cases.c.closed_at <= bindparam("before"), REPEATABLE)
    .order_by(cases.c.closed_at)
    .limit(_AT_ONCE)
)
"""``before``."""

ERASE_CASE = (
    cases.update()
    .where(cases.c.case_id == bindparam("case"))
    .values(
        customer_record_id=null(),
        contact_phone_number=null(),
        contact_email=null(),
        fields=null(),
        erased_at=bindparam("now"),
    )
)
ERASE_DIGEST = (
    attempts.update()
    .where(attempts.c.attempt_key == bindparam("attempt"))
    .values(request_digest=null())
)
DROP_ATTEMPT = delete(attempts).where(attempts.c.attempt_key == bindparam("attempt"))
FORGET_ATTEMPT = (
    cases.update().where(cases.c.case_id == bindparam("case")).values(attempt_key=null())
)
"""``case``, ``now``; ``attempt``; ``attempt``; ``case``."""


@dataclass(frozen=True, slots=True)
class Tidied:
    """Of how many cases the personal data were erased, and how many attempt keys are forgotten."""

    erased: int
    pruned: int


NOTHING_DUE = Tidied(0, 0)


class Housekeeping:
    """Erases what is no longer needed; to be run at start and every few minutes."""

    def __init__(self, storage: Storage, clock: Clock, keep_contact_hours: int) -> None:
        self._storage = storage
        self._clock = clock
        self._keep = dt.timedelta(hours=keep_contact_hours)

    def run(self) -> Tidied | Unavailable:
        """Erase all that is due; blocks for as long as that takes."""
        done, total = self.round(), NOTHING_DUE
        while isinstance(done, Tidied) and done != NOTHING_DUE:
            total = Tidied(total.erased + done.erased, total.pruned + done.pruned)
            done = self.round()
        return total if isinstance(done, Tidied) else done

    def round(self) -> Tidied | Unavailable:
        """Erase some of what is due, soon done; nothing is left once it is NOTHING_DUE."""
        try:
            erased = self._storage.write(self._erase_some)
            return Tidied(erased, 0 if erased else self._storage.write(self._prune_some))
        except StorageError as fault:
            return Unavailable(UnavailableReason.STORAGE, str(fault))

    def _erase_some(self, connection: PreparedConnection) -> int:
        now = microseconds_of(self._clock.now())
        before = microseconds_of(self._clock.now() - self._keep)
        due = connection.rows(CLOSED_UNERASED, {"before": before})
        connection.run_each(ERASE_CASE, [{"case": case_id, "now": now} for case_id, _ in due])
        digests = [{"attempt": attempt} for _, attempt in due if attempt is not None]
        connection.run_each(ERASE_DIGEST, digests)
        return len(due)

    def _prune_some(self, connection: PreparedConnection) -> int:
        before = microseconds_of(self._clock.now() - max(KEEP_ATTEMPTS, self._keep))
        due = connection.rows(CLOSED_REPEATABLE, {"before": before})
        connection.run_each(DROP_ATTEMPT, [{"attempt": attempt} for _, attempt in due])
        connection.run_each(FORGET_ATTEMPT, [{"case": case_id} for case_id, _ in due])
        return len(due)
