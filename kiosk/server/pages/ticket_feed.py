"""Thousands of open ticket pages, told by one task: one look at the queues for all of them."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, NamedTuple

from kiosk.domain.case import Unavailable
from kiosk.server.pages.mailbox import Mailbox, frame_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Mapping

    from kiosk.domain.case import CaseId
    from kiosk.domain.catalogue import InboxId
    from kiosk.engine.actions import TicketToken
    from kiosk.engine.queues import Queues
    from kiosk.engine.views import TicketView
    from kiosk.server.event_stream import Burst, EventStream
    from kiosk.server.threads import Threads

REFRESH_SECONDS = 30.0
GONE = frame_of("gone", "")

_NOBODY: Mapping[TicketToken, set[Mailbox]] = {}


class Told(NamedTuple):
    """What the pages of a ticket are sent, and whose events concern it."""

    inbox_id: InboxId
    case_id: CaseId
    frame: bytes


Frames = dict["TicketToken", Told]


class TicketFeed:
    """Tells each listener the newest frame of its ticket; used in the event loop alone.

    Whatever the number of listeners, a burst of events costs one question to the database.
    ``frame`` makes what is sent of a ticket; it runs on a worker thread.
    """

    def __init__(
        self,
        events: EventStream,
        threads: Threads,
        queues: Queues,
        frame: Callable[[TicketView], bytes],
    ) -> None:
        self._events, self._threads, self._queues, self._frame = events, threads, queues, frame
        self._listeners: dict[TicketToken, set[Mailbox]] = {}
        self._known: Frames = {}
        self._fresh: dict[TicketToken, set[Mailbox]] = {}
        self._joined = asyncio.Event()
        self._looking = asyncio.Lock()

    @property
    def listeners(self) -> int:
        """How many pages are open."""
        return sum(map(len, self._listeners.values()))

    def join(self, token: TicketToken) -> Mailbox:
        """Return a mailbox that gets the ticket as it stands, and then every change."""
        mailbox = Mailbox()
        self._listeners.setdefault(token, set()).add(mailbox)
        self._fresh.setdefault(token, set()).add(mailbox)
        self._joined.set()
        return mailbox

    def leave(self, token: TicketToken, mailbox: Mailbox) -> None:
        """Tell this mailbox nothing more."""
        mailboxes = self._listeners.get(token, set())
        mailboxes.discard(mailbox)
        if not mailboxes:
            self._listeners.pop(token, None)
            self._known.pop(token, None)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Follow events until the block ends; then every stream ends."""
        tasks = [asyncio.ensure_future(self._follow()), asyncio.ensure_future(self._welcome())]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            for mailbox in [box for boxes in self._listeners.values() for box in boxes]:
                mailbox.close()

    async def _follow(self) -> None:
        with self._events.subscribe() as subscription:
            while True:
                burst = await subscription.burst(REFRESH_SECONDS)
                # Whoever is called hears it before the others hear that they moved up.
                await self._tell(self._named(burst))
                everyone = subscription.has_lost() or not burst
                await self._unhurried(self._tell(self._touched(burst, everyone=everyone)))

    async def _welcome(self) -> None:
        while True:
            await self._joined.wait()
            self._joined.clear()
            fresh, self._fresh = self._fresh, {}
            await self._unhurried(self._tell(set(fresh), fresh))

    async def _unhurried(self, work: Coroutine[None, None, None]) -> None:
        """Leave half of the time to everything else, however fast events come."""
        clock = asyncio.get_running_loop().time
        began = clock()
        await work
        await asyncio.sleep(clock() - began)

    def _named(self, burst: Burst) -> set[TicketToken]:
        cases = {event.case_id for event in burst}
        return {token for token, told in self._known.items() if told.case_id in cases}

    def _touched(self, burst: Burst, *, everyone: bool) -> set[TicketToken]:
        if everyone:
            return set(self._listeners)
        inboxes = {event.inbox_id for event in burst}
        return {token for token, told in self._known.items() if told.inbox_id in inboxes}

    async def _tell(
        self, tokens: set[TicketToken], fresh: Mapping[TicketToken, set[Mailbox]] = _NOBODY
    ) -> None:
        if not tokens:
            return
        async with self._looking:
            frames = await self._threads.run(self._look, tuple(tokens))
            if frames is not None:
                self._hand_out(tokens, frames, fresh)

    def _look(self, tokens: Iterable[TicketToken]) -> Frames | None:
        views: Mapping[TicketToken, TicketView] | Unavailable = self._queues.tickets(tokens)
        if isinstance(views, Unavailable):
            return None
        return {
            token: Told(view.inbox_id, view.case_id, self._frame(view))
            for token, view in views.items()
        }

    def _hand_out(
        self,
        tokens: set[TicketToken],
        frames: Frames,
        fresh: Mapping[TicketToken, set[Mailbox]],
    ) -> None:
        for token in tokens & self._listeners.keys():
            found = frames.get(token)
            if found is None:
                self._dismiss(token)
                continue
            told = fresh.get(token, set())
            if found != self._known.get(token):
                self._known[token] = found
                self._fresh.pop(token, None)
                told = self._listeners[token]
            for mailbox in told:
                mailbox.put(found.frame)

    def _dismiss(self, token: TicketToken) -> None:
        for mailbox in self._listeners[token]:
            mailbox.put(GONE)
            mailbox.close()
