"""``/counter``: the page from which staff call the next visitor."""

from __future__ import annotations

from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING

from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from kiosk.domain.case import Unavailable
from kiosk.engine.views import Workplace
from kiosk.server.pages.counter_actions import ACTIONS
from kiosk.server.pages.counter_answers import BELOW, HERE
from kiosk.server.pages.counter_desk import read_desk
from kiosk.server.pages.counter_faults import fault_id
from kiosk.server.pages.counter_visit import own_form, staff_words, visit_of, wants_part
from kiosk.server.pages.mailbox import EventAnswer

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.routing import BaseRoute

    from kiosk.engine.case_engine import CaseEngine
    from kiosk.server.pages.change_feed import ChangeFeed
    from kiosk.server.pages.counter_answers import CounterAnswers
    from kiosk.server.pages.counter_visit import Visit
    from kiosk.server.parts import Services

_NO_STORE = {"Cache-Control": "no-store"}


class CounterRoutes:
    """The handlers for those who are signed in."""

    def __init__(
        self,
        services: Services,
        engine: CaseEngine,
        answers: CounterAnswers,
        changes: ChangeFeed,
    ) -> None:
        self._services, self._engine = services, engine
        self._answers, self._changes = answers, changes

    def routes(self) -> list[BaseRoute]:
        """Return the routes, GET and POST."""
        return [
            Route("/counter", self._page, methods=["GET"]),
            Route("/counter/events", self._events, methods=["GET"]),
            Route("/counter/{action}", self._act, methods=["POST"]),
        ]

    async def _page(self, request: Request) -> Response:
        match await visit_of(request, self._services):
            case Unavailable():
                return self._answers.unavailable(staff_words(request, self._services), HERE)
            case None:
                return self._signed_out(request, HERE)
            case visit:
                return await self._desk(visit, HERE)

    async def _events(self, request: Request) -> Response | EventAnswer:
        visit = await visit_of(request, self._services)
        if visit is None:
            return Response(None, HTTPStatus.UNAUTHORIZED, _NO_STORE)
        if isinstance(visit, Unavailable):
            return Response(None, HTTPStatus.SERVICE_UNAVAILABLE, _NO_STORE)
        desk = self._engine.desk
        workplace = await self._services.threads.run(desk.workplace, visit.member.agent)
        wanted = frozenset(workplace.inbox_ids) if isinstance(workplace, Workplace) else None
        return EventAnswer(self._changes.join(wanted), self._changes.leave)

    async def _act(self, request: Request) -> Response:
        match await visit_of(request, self._services):
            case Unavailable():
                return self._answers.unavailable(staff_words(request, self._services), BELOW)
            case None:
                return self._signed_out(request, BELOW)
            case visit:
                return await self._acted(request, visit)

    async def _acted(self, request: Request, visit: Visit) -> Response:
        action = ACTIONS.get(request.path_params["action"])
        if action is None:
            return Response(None, HTTPStatus.NOT_FOUND, _NO_STORE)
        form = await own_form(request, visit.csrf)
        if form is None:
            return await self._desk(visit, BELOW, "page.fault.stale")
        work = partial(action, self._engine.desk, visit.member.agent, form)
        fault = fault_id(await self._services.threads.run(work))
        if fault or visit.wants_part:
            return await self._desk(visit, BELOW, fault)
        return RedirectResponse("../counter", HTTPStatus.SEE_OTHER, _NO_STORE)

    async def _desk(self, visit: Visit, base: str, fault: str = "") -> Response:
        agent = visit.member.agent
        match await self._services.threads.run(read_desk, self._engine, agent):
            case Unavailable():
                return self._answers.unavailable(visit.words, base)
            case None:
                return RedirectResponse(f"{base}/counter/place", HTTPStatus.SEE_OTHER, _NO_STORE)
            case facts:
                said = visit.words.text(fault) if fault else ""
                return self._answers.desk(visit, facts, base, said)

    def _signed_out(self, request: Request, base: str) -> Response:
        # A person gets the sign-in; a script is told, and loads the page anew.
        status = HTTPStatus.UNAUTHORIZED if wants_part(request) else HTTPStatus.OK
        return self._answers.sign_in(staff_words(request, self._services), base, status=status)
