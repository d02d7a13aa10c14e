"""The web pages of ``kiosk serve``: ticket page, counter page, lobby display.

``mount`` gives the server their routes, and the tasks that keep open pages up to date. What a page
says is derived by pure functions (``ticket_page``, ``board_page``, ``desk_page``, …); templates and
scripts hold no rule.
"""

from __future__ import annotations

from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING

from kiosk.server.pages import static_files
from kiosk.server.pages.board_routes import BoardRoutes
from kiosk.server.pages.change_feed import ChangeFeed
from kiosk.server.pages.counter_answers import CounterAnswers
from kiosk.server.pages.counter_routes import CounterRoutes
from kiosk.server.pages.sign_in_routes import SignInRoutes
from kiosk.server.pages.ticket_answers import TicketAnswers
from kiosk.server.pages.ticket_feed import TicketFeed
from kiosk.server.pages.ticket_routes import TicketRoutes
from kiosk.server.parts import Extension

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.routing import BaseRoute

    from kiosk.engine.case_engine import CaseEngine
    from kiosk.server.event_stream import EventStream
    from kiosk.server.parts import Services


def mount(services: Services) -> Extension:
    """Return the pages that the settings name; none where there is no engine."""
    engine, events = services.parts.engine, services.events
    if engine is None or events is None:
        return Extension(())
    return _mounted(services, engine, events)


def _mounted(services: Services, engine: CaseEngine, events: EventStream) -> Extension:
    tickets = TicketAnswers(services.parts)
    feed = TicketFeed(events, services.threads, engine.queues, tickets.frame)
    changes = ChangeFeed(events)
    services.metrics.count_pages(lambda: feed.listeners + changes.listeners)
    answers = CounterAnswers(services.parts)
    offered: dict[str, tuple[list[BaseRoute], ...]] = {
        "ticket": (TicketRoutes(engine, services.threads, tickets, feed).routes(),),
        "counter": (
            SignInRoutes(services, engine, answers).routes(),
            CounterRoutes(services, engine, answers, changes).routes(),
        ),
        "display": (BoardRoutes(services, engine, changes).routes(),),
    }
    wanted = [part for page, parts in offered.items() if _is_on(page, services) for part in parts]

    @asynccontextmanager
    async def background() -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(feed.running())
            await stack.enter_async_context(changes.running())
            yield

    routes = [route for part in wanted for route in part]
    return Extension((*routes, *static_files.ROUTES), background)


def _is_on(page: str, services: Services) -> bool:
    return page in services.parts.settings.pages
