"""Whether an application may do what it asks: token, path and role, in this order."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, assert_never

from kiosk.domain.case import Unavailable
from kiosk.engine.access.outcomes import Grant
from kiosk.server.bearer import Bearers, NoToken, WrongToken
from kiosk.server.problem_details import (
    FORBIDDEN,
    UNAUTHORIZED,
    not_found,
    problem,
    unavailable,
)

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from kiosk.engine.access.outcomes import Role
    from kiosk.server.parts import Services


class Admittance:
    """Lets requests in, or says what to answer."""

    def __init__(self, services: Services) -> None:
        parts = services.parts
        self._services = services
        self._bearers = Bearers(parts.access.tokens, services.threads, parts.clock)

    async def grant(
        self, request: Request, application_id: str, role: Role | None
    ) -> Grant | Response:
        """Return what the sender may do; ``role`` None asks for no particular one."""
        found = await self._bearers.grant(request.headers.get("authorization"))
        match found:
            case Grant():
                return await self._at_home(found, application_id, role)
            case Unavailable():
                return unavailable()
            case NoToken():
                return _unauthorized("Bearer", "Send an access token: Authorization: Bearer ….")
            case WrongToken():
                challenge = 'Bearer error="invalid_token"'
                return _unauthorized(challenge, "The access token is not valid: ask for a new one.")
        assert_never(found)

    async def _at_home(
        self, grant: Grant, application_id: str, role: Role | None
    ) -> Grant | Response:
        if grant.application_id != application_id.lower():
            return await self._elsewhere(application_id.lower())
        if role is not None and role not in grant.roles:
            return _forbidden(f"The application does not have the role {role.value}.")
        return grant

    async def _elsewhere(self, application_id: str) -> Response:
        find = self._services.parts.access.applications.find
        found = await self._services.threads.run(find, application_id)
        if isinstance(found, Unavailable):
            return unavailable()
        if found is None:
            return not_found("The application")
        return _forbidden("The access token belongs to another application.")


def _unauthorized(challenge: str, detail: str) -> Response:
    headers = {"WWW-Authenticate": challenge}
    return problem(HTTPStatus.UNAUTHORIZED, UNAUTHORIZED, detail, headers=headers)


def _forbidden(detail: str) -> Response:
    return problem(HTTPStatus.FORBIDDEN, FORBIDDEN, detail)
