"""``/display``: the now-serving board. No sign-in: it shows numbers and counters, nothing else."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from starlette.responses import Response
from starlette.routing import Route

from kiosk.domain.case import Unavailable
from kiosk.server.pages import html
from kiosk.server.pages.board_page import chosen_inboxes, derive_board
from kiosk.server.pages.mailbox import EventAnswer
from kiosk.server.pages.surroundings import surroundings
from kiosk.server.pages.words import read_locale, words_for

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.routing import BaseRoute

    from kiosk.domain.catalogue import InboxId
    from kiosk.engine.case_engine import CaseEngine
    from kiosk.server.pages.change_feed import ChangeFeed
    from kiosk.server.pages.words import Words
    from kiosk.server.parts import Services


class BoardRoutes:
    """The handlers; ``?inboxes=`` and ``?lang=`` say what is shown and how."""

    def __init__(self, services: Services, engine: CaseEngine, changes: ChangeFeed) -> None:
        self._services, self._parts = services, services.parts
        self._engine, self._changes = engine, changes

    def routes(self) -> list[BaseRoute]:
        """Return the routes, all GET."""
        return [
            Route("/display", self._page, methods=["GET"]),
            Route("/display/now", self._now, methods=["GET"]),
            Route("/display/events", self._events, methods=["GET"]),
        ]

    async def _page(self, request: Request) -> Response:
        return await self._answer(request, "board.html")

    async def _now(self, request: Request) -> Response:
        return await self._answer(request, "board_calls.html")

    async def _events(self, request: Request) -> Response | EventAnswer:
        inboxes = await self._inboxes(request)
        if not isinstance(inboxes, frozenset):
            return Response(None, _status(inboxes), {"Cache-Control": "no-store"})
        return EventAnswer(self._changes.join(inboxes), self._changes.leave)

    async def _answer(self, request: Request, template: str) -> Response:
        words = self._words(request)
        inboxes = await self._inboxes(request)
        if not isinstance(inboxes, frozenset):
            return self._fault(words, inboxes)
        rows = await self._services.threads.run(self._engine.queues.board, inboxes)
        if isinstance(rows, Unavailable):
            return self._fault(words, rows)
        return html.page(
            template,
            **surroundings(words, self._parts.site, "."),
            board=derive_board(rows, words),
            query=request.url.query,
            fault="",
            now=words.time(self._parts.clock.now()),
        )

    async def _inboxes(self, request: Request) -> frozenset[InboxId] | Unavailable | None:
        known = await self._services.threads.run(self._engine.queues.inboxes)
        if isinstance(known, Unavailable):
            return known
        return chosen_inboxes(request.query_params.get("inboxes", ""), known)

    def _fault(self, words: Words, reason: Unavailable | None) -> Response:
        return html.page(
            "board.html",
            _status(reason),
            **surroundings(words, self._parts.site, "."),
            board=derive_board((), words),
            query="",
            fault=words.text("page.fault.unavailable" if reason else "page.fault.gone"),
            now=words.time(self._parts.clock.now()),
        )

    def _words(self, request: Request) -> Words:
        site = self._parts.site
        locale = read_locale([request.query_params.get("lang", "")], site)
        return words_for(locale, site, self._parts.texts)


def _status(reason: Unavailable | None) -> HTTPStatus:
    return HTTPStatus.SERVICE_UNAVAILABLE if reason else HTTPStatus.NOT_FOUND
