"""Tells open counter pages and lobby displays that their inboxes changed; they then ask anew."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

from kiosk.server.pages.mailbox import Mailbox, frame_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from kiosk.domain.catalogue import InboxId
    from kiosk.server.event_stream import Burst, EventStream

CHANGED = frame_of("changed", "")


class ChangeFeed:
    """Used in the event loop alone."""

    def __init__(self, events: EventStream) -> None:
        self._events = events
        self._listeners: dict[Mailbox, frozenset[InboxId] | None] = {}

    @property
    def listeners(self) -> int:
        """How many pages are open."""
        return len(self._listeners)

    def join(self, inbox_ids: frozenset[InboxId] | None) -> Mailbox:
        """Return a mailbox that is told of changes in these inboxes; None: in all.

        It is told once at the start: what happened while the page was on its way is not missed.
        """
        mailbox = Mailbox()
        mailbox.put(CHANGED)
        self._listeners[mailbox] = inbox_ids
        return mailbox

    def leave(self, mailbox: Mailbox) -> None:
        """Tell this mailbox nothing more."""
        self._listeners.pop(mailbox, None)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Follow events until the block ends; then every stream ends."""
        following = asyncio.ensure_future(self._follow())
        try:
            yield
        finally:
            following.cancel()
            with suppress(asyncio.CancelledError):
                await following
            for mailbox in tuple(self._listeners):
                mailbox.close()

    async def _follow(self) -> None:
        with self._events.subscribe() as subscription:
            while True:
                self._tell(await subscription.burst(), everyone=subscription.has_lost())

    def _tell(self, burst: Burst, *, everyone: bool) -> None:
        inboxes = {event.inbox_id for event in burst}
        for mailbox, wanted in self._listeners.items():
            if everyone or wanted is None or wanted & inboxes:
                mailbox.put(CHANGED)
