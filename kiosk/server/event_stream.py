"""The engine's events for any number of listeners in the event loop.

One thread waits on the feed; listeners are told in the loop. Nothing is asked of the database per
listener.
"""

from __future__ import annotations

import asyncio
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kiosk.domain.case import Unavailable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.engine.events import Event, EventId
    from kiosk.engine.feed import EventFeed
    from kiosk.ports.staff_log import StaffLog

Burst = tuple["Event", ...]
WAIT_SECONDS = 5.0
RETRY_SECONDS = 1.0
MOST_PENDING = 1000


class Subscription:
    """What one listener has not been told yet; used in the event loop alone.

    Once more than ``MOST_PENDING`` wait, the oldest are dropped: then read everything anew.
    """

    def __init__(self) -> None:
        self._pending: list[Event] = []
        self._told = asyncio.Event()
        self._lost = False

    def tell(self, burst: Burst) -> None:
        """Add events, for the next ``burst``."""
        self._pending.extend(burst)
        if len(self._pending) > MOST_PENDING:
            del self._pending[:-MOST_PENDING]
            self._lost = True
        self._told.set()

    async def burst(self, seconds: float | None = None) -> Burst:
        """Wait for events and take all that are there; empty when the time is over."""
        try:
            await asyncio.wait_for(self._told.wait(), seconds)
        except TimeoutError:
            return ()
        taken, self._pending = tuple(self._pending), []
        self._told.clear()
        return taken

    def has_lost(self) -> bool:
        """Return whether events were dropped since this was last asked."""
        lost, self._lost = self._lost, False
        return lost


class EventStream:
    """Tells every subscription every event from now on, in order."""

    def __init__(self, feed: EventFeed, log: StaffLog) -> None:
        self._feed = feed
        self._log = log
        self._subscriptions: set[Subscription] = set()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    @contextmanager
    def subscribe(self) -> Iterator[Subscription]:
        """Listen, from now until the block ends."""
        subscription = Subscription()
        self._subscriptions.add(subscription)
        try:
            yield subscription
        finally:
            self._subscriptions.discard(subscription)

    def start(self) -> None:
        """Begin to follow the feed; called in the event loop that the listeners are in."""
        loop = asyncio.get_running_loop()
        self._thread = threading.Thread(
            target=self._follow, args=(loop,), name="events", daemon=True
        )
        self._thread.start()

    async def stop(self) -> None:
        """Stop following; returns once the thread has ended."""
        self._stopping.set()
        self._feed.stop()
        if self._thread is not None:
            await asyncio.to_thread(self._thread.join)

    def _follow(self, loop: asyncio.AbstractEventLoop) -> None:
        read_up_to: EventId | None = None
        while not self._stopping.is_set():
            try:
                read_up_to = self._next(read_up_to, loop)
            except Exception as surprise:  # noqa: BLE001  a thread that ends would silence all
                self._log.surprise("event_stream", surprise)
                self._stopping.wait(RETRY_SECONDS)

    def _next(self, read_up_to: EventId | None, loop: asyncio.AbstractEventLoop) -> EventId | None:
        if read_up_to is None:
            return self._known(self._feed.latest())
        if not self._feed.wait(read_up_to, WAIT_SECONDS):
            return read_up_to
        events = self._feed.after(read_up_to)
        if isinstance(events, Unavailable):
            self._stopping.wait(RETRY_SECONDS)
            return read_up_to
        if not events:
            return read_up_to
        if not loop.is_closed():
            loop.call_soon_threadsafe(self._tell, events)
        return events[-1].event_id

    def _known(self, latest: EventId | Unavailable) -> EventId | None:
        if not isinstance(latest, Unavailable):
            return latest
        self._stopping.wait(RETRY_SECONDS)
        return None

    def _tell(self, burst: Burst) -> None:
        for subscription in tuple(self._subscriptions):
            subscription.tell(burst)
