"""What one listener is told, however slow it is."""

from __future__ import annotations

import asyncio

from kiosk.domain.case import CaseId
from kiosk.engine.events import Event, EventId, EventKind
from kiosk.server.event_stream import MOST_PENDING, Subscription
from tests.fakes import sites
from tests.fakes.cases import MOMENT


def numbered(first: int, last: int) -> tuple[Event, ...]:
    return tuple(
        Event(EventId(number), MOMENT, EventKind.QUEUED, CaseId("case"), sites.FRONT_DESK, {})
        for number in range(first, last + 1)
    )


def test_a_listener_takes_all_that_came_since_in_its_order() -> None:
    async def listen() -> None:
        subscription = Subscription()
        subscription.tell(numbered(1, 2))
        subscription.tell(numbered(3, 3))
        assert await subscription.burst() == numbered(1, 3)
        assert await subscription.burst(seconds=0) == ()
        assert not subscription.has_lost()

    asyncio.run(listen())


def test_who_falls_behind_is_told_once_to_read_everything_anew() -> None:
    async def listen() -> None:
        subscription = Subscription()
        subscription.tell(numbered(1, MOST_PENDING + 5))
        assert await subscription.burst() == numbered(6, MOST_PENDING + 5)
        assert subscription.has_lost()
        subscription.tell(numbered(1, 1))
        assert await subscription.burst() == numbered(1, 1)
        assert not subscription.has_lost()

    asyncio.run(listen())
