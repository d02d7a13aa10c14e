"""Access tokens: ``POST /{tenantId}/oauth2/v2.0/token``, client credentials (RFC 6749, 4.4).

The tenant of the path may be any: this server has one site. Errors are those of RFC 6749, 5.2.
"""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, assert_never
from urllib.parse import parse_qsl, unquote_plus

from starlette.responses import Response

from kiosk.domain.case import Unavailable
from kiosk.engine.access.outcomes import ClientRefused, Granted
from kiosk.server.json_body import has_type
from kiosk.server.problem_details import RETRY_AFTER_SECONDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request

    from kiosk.server.parts import Services

FORM_TYPE = "application/x-www-form-urlencoded"
LONGEST_VALUE = 512
PARAMETERS = frozenset({"grant_type", "client_id", "client_secret", "scope"})
SCOPE = "/.default"
"""How a scope ends; what stands before it says nothing here: there is one resource."""
_NO_STORE = {"Cache-Control": "no-store", "Pragma": "no-cache"}


@dataclass(frozen=True, slots=True)
class OAuthError:
    """An error of RFC 6749, 5.2."""

    error: str
    description: str
    status: HTTPStatus = HTTPStatus.BAD_REQUEST

    def response(self) -> Response:
        """Return the answer that says it."""
        body = {"error": self.error, "error_description": self.description}
        headers = dict(_NO_STORE)
        if self.status is HTTPStatus.UNAUTHORIZED:
            headers["WWW-Authenticate"] = 'Basic realm="token"'
        if self.status is HTTPStatus.SERVICE_UNAVAILABLE:
            headers["Retry-After"] = str(RETRY_AFTER_SECONDS)
        return Response(json.dumps(body), self.status, headers, "application/json")


_INVALID_CLIENT = OAuthError(
    "invalid_client", "No application has this id and this secret.", HTTPStatus.UNAUTHORIZED
)
_UNAVAILABLE = OAuthError(
    "temporarily_unavailable",
    "The service cannot reach its database. Try again shortly.",
    HTTPStatus.SERVICE_UNAVAILABLE,
)


class TokenEndpoint:
    """Gives out tokens."""

    def __init__(self, services: Services) -> None:
        self._services = services

    async def __call__(self, request: Request) -> Response:
        """Answer one request."""
        client = await _client(request)
        if isinstance(client, OAuthError):
            return client.response()
        tokens = self._services.parts.access.tokens
        granted = await self._services.threads.grant(tokens.grant, *client)
        match granted:
            case Granted():
                return _granted(granted)
            case ClientRefused():
                return _INVALID_CLIENT.response()
            case Unavailable():
                return _UNAVAILABLE.response()
        assert_never(granted)


async def _client(request: Request) -> tuple[str, str] | OAuthError:
    if not has_type(request, FORM_TYPE):
        return OAuthError("invalid_request", f"Send the body as {FORM_TYPE}.")
    form = _form(await request.body())
    if isinstance(form, OAuthError):
        return form
    if "grant_type" not in form:
        return OAuthError("invalid_request", "grant_type is missing.")
    if form["grant_type"] != "client_credentials":
        return OAuthError("unsupported_grant_type", "grant_type must be client_credentials.")
    client = _credentials(request.headers.get("authorization"), form)
    if isinstance(client, OAuthError):
        return client
    scope = form.get("scope", "")
    if scope and not scope.lower().endswith(SCOPE):
        return OAuthError("invalid_scope", "scope must be <client_id>/.default.")
    return client


def _form(content: bytes) -> dict[str, str] | OAuthError:
    try:
        pairs = parse_qsl(content.decode(), errors="strict", max_num_fields=32)
    except ValueError:
        return OAuthError("invalid_request", "The body is not a form in UTF-8.")
    known = [(name, value) for name, value in pairs if name in PARAMETERS]
    form = dict(known)
    if len(form) < len(known):
        return OAuthError("invalid_request", "A parameter stands in the form more than once.")
    if any(len(value) > LONGEST_VALUE for value in form.values()):
        return OAuthError("invalid_request", "A parameter is too long.")
    return form


def _credentials(
    authorization: str | None, form: Mapping[str, str]
) -> tuple[str, str] | OAuthError:
    """Return id and secret, from the header (RFC 6749, 2.3.1) or the form."""
    scheme, _, encoded = (authorization or "").partition(" ")
    if scheme.lower() == "basic":
        return _basic(encoded)
    client_id, secret = form.get("client_id", ""), form.get("client_secret", "")
    if not client_id or not secret:
        return OAuthError("invalid_request", "client_id or client_secret is missing.")
    return (client_id.lower(), secret) if client_id.isprintable() else _INVALID_CLIENT


def _basic(encoded: str) -> tuple[str, str] | OAuthError:
    try:
        client_id, _, secret = base64.b64decode(encoded, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return _INVALID_CLIENT
    if not client_id or len(encoded) > 2 * LONGEST_VALUE:
        return _INVALID_CLIENT
    client_id, secret = unquote_plus(client_id), unquote_plus(secret)
    return (client_id.lower(), secret) if client_id.isprintable() else _INVALID_CLIENT


def _granted(granted: Granted) -> Response:
    body = {
        "token_type": "Bearer",
        "expires_in": granted.expires_in,
        "ext_expires_in": granted.expires_in,
        "access_token": granted.access_token,
    }
    return Response(json.dumps(body), headers=_NO_STORE, media_type="application/json")
