"""``/t/{token}``: the page that the ticket's QR opens, live, and the way out of the queue."""

from __future__ import annotations

from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING

from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from kiosk.domain.case import Unavailable
from kiosk.engine.actions import Acted, ActionRefused, TicketToken
from kiosk.server.pages.mailbox import EventAnswer
from kiosk.server.pages.origin import from_own_page

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request
    from starlette.routing import BaseRoute

    from kiosk.engine.case_engine import CaseEngine
    from kiosk.engine.views import TicketView
    from kiosk.server.pages.ticket_answers import TicketAnswers
    from kiosk.server.pages.ticket_feed import TicketFeed
    from kiosk.server.threads import Threads

_NO_STORE = {"Cache-Control": "no-store"}


class TicketRoutes:
    """The handlers; each is about the one ticket that the token names."""

    def __init__(
        self, engine: CaseEngine, threads: Threads, answers: TicketAnswers, feed: TicketFeed
    ) -> None:
        self._engine, self._threads = engine, threads
        self._answers, self._feed = answers, feed

    def routes(self) -> list[BaseRoute]:
        """Return the routes, GET and POST."""
        return [
            Route("/t/{token}", self._page, methods=["GET"]),
            Route("/t/{token}/now", self._now, methods=["GET"]),
            Route("/t/{token}/events", self._events, methods=["GET"]),
            Route("/t/{token}/leave", self._ask, methods=["GET"]),
            Route("/t/{token}/leave", self._leave, methods=["POST"]),
        ]

    async def _page(self, request: Request) -> Response:
        return await self._shown(request, self._answers.page)

    async def _now(self, request: Request) -> Response:
        match await self._view(request):
            case Unavailable():
                return Response(None, HTTPStatus.SERVICE_UNAVAILABLE, _NO_STORE)
            case None:
                return Response(None, HTTPStatus.NOT_FOUND, _NO_STORE)
            case view:
                return JSONResponse(self._answers.told(view), headers=_NO_STORE)

    async def _events(self, request: Request) -> EventAnswer:
        token = _token(request)
        return EventAnswer(self._feed.join(token), partial(self._feed.leave, token))

    async def _ask(self, request: Request) -> Response:
        def question(view: TicketView) -> Response:
            may_leave = self._answers.may_leave(view)
            return self._answers.question(view) if may_leave else _to_page(view.token)

        return await self._shown(request, question)

    async def _leave(self, request: Request) -> Response:
        if not from_own_page(request):
            return Response(None, HTTPStatus.FORBIDDEN, _NO_STORE)
        match await self._threads.run(self._engine.desk.leave, _token(request)):
            case Acted():
                return _to_page(_token(request))
            case ActionRefused():
                return await self._shown(request, self._too_late)
            case Unavailable():
                return self._answers.unavailable(request)
            case _:
                return self._answers.unknown(request)

    def _too_late(self, view: TicketView) -> Response:
        return self._answers.page(view, "../..", "page.leave.late")

    async def _shown(self, request: Request, show: Callable[[TicketView], Response]) -> Response:
        """Return what is shown of a ticket that is there; else a page that says why not."""
        match await self._view(request):
            case Unavailable():
                return self._answers.unavailable(request)
            case None:
                return self._answers.unknown(request)
            case view:
                return show(view)

    async def _view(self, request: Request) -> TicketView | Unavailable | None:
        return await self._threads.run(self._engine.queues.ticket, _token(request))


def _token(request: Request) -> TicketToken:
    return TicketToken(request.path_params["token"])


def _to_page(token: TicketToken) -> Response:
    # Relative to …/t/{token}/leave, so that a proxy's path stays.
    return RedirectResponse(f"../{token}", HTTPStatus.SEE_OTHER, _NO_STORE)
