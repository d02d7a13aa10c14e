"""Hearing of events: those of every process, in their order, soon after they are on disk."""

from __future__ import annotations

import json
import threading
import time
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import select

from kiosk.domain.case import Unavailable, UnavailableReason
from kiosk.engine.events import Event, EventId, EventKind
from kiosk.engine.listening import listener_of
from kiosk.engine.moments import moment_of
from kiosk.engine.schema import feeds
from kiosk.engine.storage import StorageError
from kiosk.engine.view_statements import READ_EVENTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.engine.listening import Listener
    from kiosk.engine.prepared import PreparedConnection
    from kiosk.engine.settings import EngineSettings
    from kiosk.engine.storage import Storage

T = TypeVar("T")

EVENTS_LIMIT = 500
LATEST = select(feeds.c.last_event_id)


class EventFeed:
    """Reads events; for any thread."""

    def __init__(self, settings: EngineSettings, storage: Storage) -> None:
        self._settings = settings
        self._storage = storage
        self._wakes = 0
        self._stops = 0
        self._condition = threading.Condition()
        self._listener: Listener | None = None

    def latest(self) -> EventId | Unavailable:
        """Return the id of the latest event; 0 where there is none."""
        return self._read(lambda connection: EventId(connection.row(LATEST)[0]))

    def after(
        self, event_id: EventId, limit: int = EVENTS_LIMIT
    ) -> tuple[Event, ...] | Unavailable:
        """Return the events above an id, in their order."""
        wanted = {"after": event_id, "limit": limit}
        return self._read(
            lambda connection: tuple(map(event_of_row, connection.rows(READ_EVENTS, wanted)))
        )

    def wait(self, event_id: EventId, seconds: float) -> bool:
        """Block until there is an event above an id; False: not in this time, or stopped."""
        deadline = time.monotonic() + seconds
        with self._condition:
            stops, wakes = self._stops, self._wakes
        self._listen()
        while not self._is_above(event_id):
            left = deadline - time.monotonic()
            with self._condition:
                if left > 0 and self._wakes == wakes and self._stops == stops:
                    self._condition.wait(min(left, self._settings.poll_seconds))
                if self._stops != stops or left <= 0:
                    return False
                wakes = self._wakes
        return True

    def woken(self) -> None:
        """Let those who wait look at once."""
        with self._condition:
            self._wakes += 1
            self._condition.notify_all()

    def stop(self) -> None:
        """End all waiting, and listening until somebody waits again."""
        with self._condition:
            self._stops += 1
            self._condition.notify_all()
            listener, self._listener = self._listener, None
        if listener is not None:
            listener.stop()

    def _listen(self) -> None:
        with self._condition:
            if self._listener is None:
                self._listener = listener_of(self._settings, self.woken)

    def _is_above(self, event_id: EventId) -> bool:
        latest = self.latest()
        return not isinstance(latest, Unavailable) and latest > event_id

    def _read(self, work: Callable[[PreparedConnection], T]) -> T | Unavailable:
        try:
            return self._storage.read(work)
        except StorageError as fault:
            return Unavailable(UnavailableReason.STORAGE, str(fault))


def event_of_row(row: Any) -> Event:
    """Return the event of a row."""
    event_id, at, kind, case_id, inbox_id, facts = row
    known = json.loads(facts) if facts else {}
    return Event(EventId(event_id), moment_of(at), EventKind(kind), case_id, inbox_id, known)
