"""The description of the HTTP API (OpenAPI 3.1), with examples; written by hand, tested whole."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from kiosk.server.openapi_paths import agent_paths, kiosk_paths, open_paths, print_paths
from kiosk.server.openapi_schemas import SCHEMAS, SECURITY_SCHEMES

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request

Json = dict[str, Any]
_ABOUT = (
    "Queue Up as documented, and what kiosks and agents of one site need beside it. Every error is "
    "a problem document (RFC 9457) with a stable errorCode; the token endpoint's are those of "
    "RFC 6749."
)


def document(*, relay: bool) -> Json:
    """Return the document; a relay has no agents and keeps no print states."""
    paths = {**open_paths(), **kiosk_paths()}
    if not relay:
        paths |= {**agent_paths(), **print_paths()}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Walk-in kiosk: case engine", "version": "1", "description": _ABOUT},
        "paths": paths,
        "components": {"schemas": SCHEMAS, "securitySchemes": SECURITY_SCHEMES},
    }


def described(*, relay: bool) -> Callable[[Request], Awaitable[Response]]:
    """Return the endpoint that hands the document out."""
    content = json.dumps(document(relay=relay), ensure_ascii=False)
    headers = {"Cache-Control": "no-cache"}

    async def endpoint(_: Request) -> Response:
        return Response(content, HTTPStatus.OK, headers, "application/json")

    return endpoint
