"""``/counter/sign-in``, ``/counter/sign-out`` and ``/counter/place``: before the work begins."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from kiosk.domain.case import Unavailable
from kiosk.domain.catalogue import InboxId
from kiosk.engine.access.outcomes import SignedIn, SignInPaused, SignInRefused
from kiosk.server.pages.counter_answers import BELOW
from kiosk.server.pages.counter_visit import own_form, staff_words, visit_of
from kiosk.server.staff_session import address_of, drop_session, keep_session, session_token

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starlette.requests import Request
    from starlette.routing import BaseRoute

    from kiosk.engine.case_engine import CaseEngine
    from kiosk.server.pages.counter_answers import CounterAnswers
    from kiosk.server.pages.counter_visit import Visit
    from kiosk.server.parts import Services

_NO_STORE = {"Cache-Control": "no-store"}
_MINUTE = 60


class SignInRoutes:
    """The handlers for those who come and go."""

    def __init__(self, services: Services, engine: CaseEngine, answers: CounterAnswers) -> None:
        self._services, self._engine, self._answers = services, engine, answers

    def routes(self) -> list[BaseRoute]:
        """Return the routes; they stand before those of the actions."""
        return [
            Route("/counter/sign-in", self._sign_in, methods=["POST"]),
            Route("/counter/sign-out", self._sign_out, methods=["POST"]),
            Route("/counter/place", self._choose, methods=["GET"]),
            Route("/counter/place", self._take, methods=["POST"]),
        ]

    async def _sign_in(self, request: Request) -> Response:
        words = staff_words(request, self._services)
        form = await own_form(request, None)
        if form is None:
            fault = words.text("page.fault.stale")
            return self._answers.sign_in(words, BELOW, fault, HTTPStatus.FORBIDDEN)
        name, password = form.first("name"), form.first("password")
        sign_in = self._services.parts.access.staff.sign_in
        address = address_of(request)
        match await self._services.threads.sign_in(sign_in, name, password, address):
            case SignedIn(token=token):
                answer = _to_desk()
                keep_session(answer, token, self._services)
                return answer
            case SignInRefused():
                fault = words.text("page.staff.wrong")
                return self._answers.sign_in(words, BELOW, fault, HTTPStatus.UNAUTHORIZED, name)
            case SignInPaused(seconds=seconds):
                fault = words.text("page.staff.slow", n=-(-seconds // _MINUTE))
                status = HTTPStatus.TOO_MANY_REQUESTS
                answer = self._answers.sign_in(words, BELOW, fault, status, name)
                answer.headers["Retry-After"] = str(seconds)
                return answer
            case Unavailable():
                return self._answers.unavailable(words, BELOW)

    async def _sign_out(self, request: Request) -> Response:
        visit = await self._visit(request)
        if isinstance(visit, Response):
            return visit
        if await own_form(request, visit.csrf) is None:
            return Response(None, HTTPStatus.FORBIDDEN, _NO_STORE)
        await self._services.threads.run(self._engine.desk.leave_place, visit.member.agent)
        token = session_token(request, self._services) or ""
        await self._services.threads.run(self._services.parts.access.sessions.end, token)
        answer = _to_desk()
        drop_session(answer, self._services)
        return answer

    async def _choose(self, request: Request) -> Response:
        visit = await self._visit(request)
        return visit if isinstance(visit, Response) else await self._places(visit)

    async def _take(self, request: Request) -> Response:
        visit = await self._visit(request)
        if isinstance(visit, Response):
            return visit
        form = await own_form(request, visit.csrf)
        if form is None:
            return await self._places(visit, "page.fault.stale")
        inboxes = [InboxId(value) for value in form.all("inbox")]
        if not inboxes:
            return await self._places(visit, "page.fault.choose")
        return await self._taken(visit, form.first("counter"), inboxes)

    async def _taken(self, visit: Visit, counter: str, inboxes: Sequence[InboxId]) -> Response:
        known = counter if counter in self._services.parts.catalogue.counters else None
        take = self._engine.desk.take_place
        taken = await self._services.threads.run(take, visit.member.agent, known, tuple(inboxes))
        if isinstance(taken, Unavailable):
            return self._answers.unavailable(visit.words, BELOW)
        return _to_desk()

    async def _places(self, visit: Visit, fault_id: str = "") -> Response:
        run = self._services.threads.run
        workplace = await run(self._engine.desk.workplace, visit.member.agent)
        inboxes = await run(self._engine.queues.inboxes)
        if isinstance(workplace, Unavailable) or isinstance(inboxes, Unavailable):
            return self._answers.unavailable(visit.words, BELOW)
        fault = visit.words.text(fault_id) if fault_id else ""
        return self._answers.place(visit, workplace, inboxes, BELOW, fault)

    async def _visit(self, request: Request) -> Visit | Response:
        match await visit_of(request, self._services):
            case Unavailable():
                return self._answers.unavailable(staff_words(request, self._services), BELOW)
            case None:
                return _to_desk()
            case visit:
                return visit


def _to_desk() -> Response:
    # Relative to /counter/…, so that a proxy's path stays.
    return RedirectResponse("../counter", HTTPStatus.SEE_OTHER, _NO_STORE)
