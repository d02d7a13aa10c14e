"""What kiosks ask beside Queue Up: catalogue, outlook, and telling how a ticket was printed."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, assert_never

from starlette.responses import Response
from starlette.routing import Route

from kiosk.domain import catalogue_body
from kiosk.domain.case import CaseId, Unavailable
from kiosk.domain.printing import PrintState
from kiosk.engine.access.outcomes import Role
from kiosk.engine.actions import Acted, CaseUnknown
from kiosk.ports.outlook_body import outlook_body
from kiosk.server.agents import guid
from kiosk.server.json_body import is_label, json_object, malformed
from kiosk.server.problem_details import not_found, unavailable

if TYPE_CHECKING:
    from starlette.requests import Request

    from kiosk.server.admittance import Admittance
    from kiosk.server.parts import Services

_STATES = frozenset(state.value for state in PrintState)
_NO_STORE = {"Cache-Control": "no-store"}


@dataclass(slots=True)
class Kiosks:
    """The endpoints of kiosks."""

    services: Services
    admittance: Admittance
    _catalogue: bytes = field(init=False)
    _etag: str = field(init=False)

    def __post_init__(self) -> None:
        body = catalogue_body.body_of(self.services.parts.catalogue, self.services.parts.site)
        self._catalogue = catalogue_body.content_of(body)
        self._etag = catalogue_body.etag_of(body)

    def routes(self) -> list[Route]:
        """Return the routes; printing is told where there is an engine to keep it."""
        routes = [
            Route("/{applicationId}/catalogue", self._hand_out, methods=["GET"]),
            Route("/{applicationId}/outlook", self._look_out, methods=["GET"]),
        ]
        if self.services.parts.engine is not None:
            path = "/{applicationId}/cases/{caseId}/print"
            routes.append(Route(path, self._printed, methods=["POST"]))
        return routes

    async def _hand_out(self, request: Request) -> Response:
        grant = await self.admittance.grant(request, request.path_params["applicationId"], None)
        if isinstance(grant, Response):
            return grant
        headers = {"ETag": self._etag, "Cache-Control": "private, no-cache"}
        if _matches(request.headers.get("if-none-match", ""), self._etag):
            return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
        return Response(self._catalogue, headers=headers, media_type="application/json")

    async def _look_out(self, request: Request) -> Response:
        grant = await self.admittance.grant(request, request.path_params["applicationId"], None)
        if isinstance(grant, Response):
            return grant
        found = await self.services.threads.run(self.services.parts.outlook)
        content = json.dumps(outlook_body(found))
        return Response(content, headers=_NO_STORE, media_type="application/json")

    async def _printed(self, request: Request) -> Response:
        application_id = request.path_params["applicationId"]
        grant = await self.admittance.grant(request, application_id, Role.CASE_MANAGER)
        if isinstance(grant, Response):
            return grant
        body = await json_object(request)
        if isinstance(body, Response):
            return body
        case_id = guid(request.path_params["caseId"])
        if case_id is None:
            return not_found("The case")
        kiosk = body.get("kiosk", grant.application_id)
        return await self._keep_print(case_id, body.get("state"), kiosk)

    async def _keep_print(self, case_id: str, state: Any, kiosk: Any) -> Response:
        engine = self.services.parts.engine
        if not isinstance(state, str) or state not in _STATES:
            return malformed(f"Give state as one of {', '.join(sorted(_STATES))}.", "state")
        if not is_label(kiosk):
            return malformed("Give kiosk as 1 to 64 characters.", "kiosk")
        if engine is None:
            return not_found("The case")
        done = await self.services.threads.run(
            engine.desk.report_print, CaseId(case_id), state, kiosk
        )
        match done:
            case Acted():
                return Response(status_code=HTTPStatus.NO_CONTENT, headers=_NO_STORE)
            case CaseUnknown():
                return not_found("The case")
            case Unavailable():
                return unavailable()
        assert_never(done)


def _matches(wanted: str, etag: str) -> bool:
    """Return whether If-None-Match names this entity (RFC 9110, 13.1.2: weak comparison)."""
    named = {one.strip().removeprefix("W/") for one in wanted.split(",")}
    return "*" in named or etag in named
