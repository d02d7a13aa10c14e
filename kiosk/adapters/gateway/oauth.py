"""Access tokens: a fixed one, or by OAuth 2 client credentials (RFC 6749 section 4.4)."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Protocol

from kiosk.adapters.gateway.exchange import NoAnswer, NotSent
from kiosk.domain.case import Unavailable, UnavailableReason

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.adapters.gateway.exchange import Answer, Exchange

_USED_SHARE = 0.8
_DEFAULT_LIFE_SECONDS = 300.0
_CREDENTIALS = frozenset({HTTPStatus.BAD_REQUEST, HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN})
_BUSY = frozenset({HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE})


class Tokens(Protocol):
    """Where bearer tokens come from."""

    def token(self, *, refused: str | None = None) -> str | Unavailable:
        """Return a token other than ``refused``, or say why there is none. Blocks."""
        ...


@dataclass(frozen=True, slots=True)
class FixedToken:
    """One token for ever."""

    access_token: str = field(repr=False)

    def token(self, *, refused: str | None = None) -> str | Unavailable:
        if refused == self.access_token:
            detail = "the case API does not accept access_token"
            return Unavailable(UnavailableReason.CREDENTIALS, detail)
        return self.access_token


@dataclass(frozen=True, slots=True)
class Client:
    """A registered application at a token endpoint."""

    token_url: str
    client_id: str
    client_secret: str = field(repr=False)
    scope: str = ""


class ClientCredentials:
    """Fetches a token when there is none, and a new one after four fifths of its life."""

    def __init__(self, client: Client, exchange: Exchange, seconds: Callable[[], float]) -> None:
        """Take the client; ``seconds`` is a clock that only goes forward."""
        self._client = client
        self._exchange = exchange
        self._seconds = seconds
        self._turn = threading.Lock()
        self._token: str | None = None
        self._renew_at = 0.0

    def token(self, *, refused: str | None = None) -> str | Unavailable:
        with self._turn:
            if self._token and self._token != refused and self._seconds() < self._renew_at:
                return self._token
            return self._fetch()

    def _fetch(self) -> str | Unavailable:
        asked_at = self._seconds()
        answer = self._exchange.send("POST", self._client.token_url, data=self._form())
        if isinstance(answer, (NotSent, NoAnswer)):
            return Unavailable(UnavailableReason.CONNECTION, answer.detail)
        body = _json_object(answer.content)
        token = body.get("access_token")
        if answer.status != HTTPStatus.OK or not isinstance(token, str) or not token:
            return _no_token(answer, body)
        self._token = token
        self._renew_at = asked_at + _USED_SHARE * _life_seconds(body)
        return token

    def _form(self) -> dict[str, str]:
        return {
            "grant_type": "client_credentials",
            "client_id": self._client.client_id,
            "client_secret": self._client.client_secret,
            "scope": self._client.scope or f"{self._client.client_id}/.default",
        }


def _no_token(answer: Answer, body: dict[str, Any]) -> Unavailable:
    reason = UnavailableReason.CONNECTION
    if answer.status in _CREDENTIALS:
        reason = UnavailableReason.CREDENTIALS
    elif answer.status in _BUSY:
        reason = UnavailableReason.BUSY
    error = body.get("error")
    named = f" ({error[:60]})" if isinstance(error, str) else ""
    return Unavailable(reason, f"the token endpoint answered {answer.status}{named}")


def _life_seconds(body: dict[str, Any]) -> float:
    try:
        return float(body["expires_in"])
    except (KeyError, TypeError, ValueError):
        return _DEFAULT_LIFE_SECONDS


def _json_object(content: bytes) -> dict[str, Any]:
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}
