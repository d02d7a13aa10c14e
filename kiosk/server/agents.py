"""Agent actions over HTTP, under the paths of the S2S guide."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, assert_never

from starlette.responses import Response
from starlette.routing import Route

from kiosk.domain.case import CaseId, Unavailable
from kiosk.domain.catalogue import InboxId
from kiosk.engine.access.outcomes import Role
from kiosk.engine.actions import Acted, ActionRefused, AgentId, CaseUnknown, NobodyWaiting
from kiosk.server.case_now_body import body_of, inbox_body
from kiosk.server.json_body import is_label, json_object, malformed
from kiosk.server.problem_details import not_found, problem, unavailable

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request

    from kiosk.engine.case_engine import CaseEngine
    from kiosk.engine.views import InboxRow
    from kiosk.server.admittance import Admittance
    from kiosk.server.parts import Services

    Answer = Acted | NobodyWaiting | CaseUnknown | ActionRefused | Unavailable

MOST_INBOXES = 1000
_NO_STORE = {"Cache-Control": "no-store"}
_AGENT = "/{applicationId}/agents/{userId}"
_CASE = f"{_AGENT}/cases/{{caseId}}/actions"


@dataclass(frozen=True, slots=True)
class Agents:
    """The endpoints of agents, on one engine."""

    services: Services
    engine: CaseEngine
    admittance: Admittance

    def routes(self) -> list[Route]:
        """Return the routes."""
        return [
            Route(
                f"{_AGENT}/actions/startNext", self._for_agent(self._start_next), methods=["POST"]
            ),
            Route(f"{_CASE}/callAgain", self._for_agent(self._call_again), methods=["POST"]),
            Route(f"{_CASE}/resolve", self._for_agent(self._resolve), methods=["POST"]),
            Route(f"{_AGENT}/inboxes", self._for_agent(self._inboxes), methods=["GET"]),
        ]

    def _for_agent(
        self, endpoint: Callable[[Request, AgentId], Awaitable[Response]]
    ) -> Callable[[Request], Awaitable[Response]]:
        async def admitted(request: Request) -> Response:
            application_id = request.path_params["applicationId"]
            grant = await self.admittance.grant(request, application_id, Role.AGENT_MANAGER)
            if isinstance(grant, Response):
                return grant
            agent = request.path_params["userId"]
            if not is_label(agent):
                return not_found("The agent")
            return await endpoint(request, AgentId(agent))

        return admitted

    async def _start_next(self, request: Request, agent: AgentId) -> Response:
        body = await json_object(request, may_be_empty=True)
        if isinstance(body, Response):
            return body
        inbox_ids, counter = body.get("inboxIds"), body.get("counter")
        if not _are_ids(inbox_ids):
            return malformed("Give inboxIds as an array of inbox IDs.", "inboxIds")
        if counter is not None and not is_label(counter):
            return malformed("Give counter as 1 to 64 characters.", "counter")
        wanted = None if inbox_ids is None else tuple(map(InboxId, inbox_ids))
        start = self.engine.desk.start_next
        return _answer(await self.services.threads.run(start, agent, wanted, counter))

    async def _call_again(self, request: Request, agent: AgentId) -> Response:
        return await self._on_case(request, agent, self.engine.desk.call_again)

    async def _resolve(self, request: Request, agent: AgentId) -> Response:
        return await self._on_case(request, agent, self.engine.desk.resolve)

    async def _on_case(
        self, request: Request, agent: AgentId, action: Callable[[AgentId, CaseId], Answer]
    ) -> Response:
        case_id = guid(request.path_params["caseId"])
        if case_id is None:
            return not_found("The case")
        return _answer(await self.services.threads.run(action, agent, CaseId(case_id)))

    async def _inboxes(self, _: Request, agent: AgentId) -> Response:
        found = await self.services.threads.run(self._rows, agent)
        if isinstance(found, Unavailable):
            return unavailable()
        return _json([inbox_body(row) for row in found])

    def _rows(self, agent: AgentId) -> tuple[InboxRow, ...] | Unavailable:
        place = self.engine.desk.workplace(agent)
        if isinstance(place, Unavailable):
            return place
        return self.engine.queues.inboxes(place.inbox_ids if place else None)


def guid(text: str) -> str | None:
    """Return a GUID as the engine spells it; None where it is none."""
    try:
        return str(uuid.UUID(text))
    except ValueError:
        return None


def _are_ids(value: object) -> bool:
    if value is None:
        return True
    return isinstance(value, list) and len(value) <= MOST_INBOXES and all(map(is_label, value))


def _answer(done: Answer) -> Response:
    match done:
        case Acted(case):
            return _json(body_of(case))
        case NobodyWaiting():
            return Response(status_code=HTTPStatus.NO_CONTENT, headers=_NO_STORE)
        case CaseUnknown():
            return not_found("The case")
        case ActionRefused(code, message):
            return problem(HTTPStatus.CONFLICT, code.value, message)
        case Unavailable():
            return unavailable()
    assert_never(done)


def _json(value: Any) -> Response:
    content = json.dumps(value, ensure_ascii=False)
    return Response(content, headers=_NO_STORE, media_type="application/json")
