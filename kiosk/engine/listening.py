"""Being told of events by PostgreSQL, on a connection and a thread of their own.

Source: postgresql.org/docs/current/sql-listen.html.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from kiosk.engine.database import DatabaseError, database_of
from kiosk.engine.statements import EVENTS_CHANNEL

if TYPE_CHECKING:
    from collections.abc import Callable

    import psycopg

    from kiosk.engine.postgresql import PostgresqlServer
    from kiosk.engine.settings import EngineSettings

_TURN_SECONDS = 0.5
_PAUSE_SECONDS = 1.0


class Listener:
    """Calls ``heard`` whenever the database tells of events; connects again after a fault."""

    def __init__(self, server: PostgresqlServer, heard: Callable[[], None]) -> None:
        self._server = server
        self._heard = heard
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="kiosk-events", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End; returns when the connection is closed."""
        self._stopped.set()
        self._thread.join()

    def _listen(self) -> None:
        while not self._stopped.is_set():
            with suppress(*self._server.faults), self._server.driver(_PAUSE_SECONDS) as driver:
                driver.execute(f"LISTEN {EVENTS_CHANNEL}".encode())
                self._heard()
                self._hear(driver)
            self._stopped.wait(_PAUSE_SECONDS)

    def _hear(self, driver: psycopg.Connection) -> None:
        while not self._stopped.is_set():
            for _ in driver.notifies(timeout=_TURN_SECONDS, stop_after=1):
                self._heard()


def listener_of(settings: EngineSettings, heard: Callable[[], None]) -> Listener | None:
    """Return a listener where the database can tell of events and the settings want it."""
    if not settings.listen or not settings.database.startswith("postgresql"):
        return None
    from kiosk.engine.postgresql import PostgresqlServer

    with suppress(DatabaseError):
        database = database_of(settings.database)
        if isinstance(database, PostgresqlServer):
            return Listener(database, heard)
    return None
