"""Access tokens: a fixed one, or by OAuth 2 client credentials (RFC 6749 section 4.4)."""

from __future__ import annotations

import json
import re
import threading
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Protocol, TypeGuard

from kiosk.adapters.gateway.errors import retry_after
from kiosk.adapters.gateway.exchange import NoAnswer, NotSent
from kiosk.adapters.gateway.token_warmth import TokenWarmth
from kiosk.domain.case import Unavailable, UnavailableReason

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.adapters.gateway.exchange import Answer, Exchange

_RENEWED_SHARE = 0.8
_USED_SHARE = 0.95
"""What is left is for clocks that differ, and for the way."""

_DEFAULT_LIFE_SECONDS = 300.0
_LONGEST_LIFE_SECONDS = 86_400.0
_AT_ONCE_SECONDS = 1.0
_ERROR = re.compile("[a-z_]{1,60}")
"""A code such as invalid_client (RFC 6749 section 5.2); a sentence may repeat what was sent."""

_TO_DO = "check client_id, client secret and token_url"
_CREDENTIALS = frozenset({HTTPStatus.BAD_REQUEST, HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN})
_BUSY = frozenset({HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE})


class Tokens(Protocol):
    """Where bearer tokens come from."""

    def token(self, *, refused: str | None = None) -> str | Unavailable:
        """Return a token other than ``refused``, or say why there is none. Blocks."""
        ...

    def keep_warm(self) -> None:
        """Renew ahead of need, from now on."""
        ...

    def close(self) -> None:
        """Renew no more."""
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

    def keep_warm(self) -> None:
        pass

    def close(self) -> None:
        pass


@dataclass(frozen=True, slots=True)
class Client:
    """A registered application at a token endpoint."""

    token_url: str
    client_id: str
    client_secret: str = field(repr=False)
    scope: str = ""


@dataclass(frozen=True, slots=True)
class _Held:
    """A token, and until when it serves; moments of a clock that only goes forward."""

    token: str = field(repr=False)
    renew_at: float
    ends_at: float


class ClientCredentials:
    """Keeps one token in memory; whoever needs another at the same time waits for the same answer.

    ``keep_warm`` renews it ahead of need, so that no visitor waits for it.
    """

    def __init__(self, client: Client, exchange: Exchange, seconds: Callable[[], float]) -> None:
        """Take the client; ``seconds`` is a clock that only goes forward."""
        self._client = client
        self._exchange = exchange
        self._seconds = seconds
        self._turn = threading.Lock()
        self._held: _Held | None = None
        self._fetches = 0
        self._last: str | Unavailable = Unavailable(UnavailableReason.CONNECTION)
        self._warmth = TokenWarmth(self)

    def token(self, *, refused: str | None = None) -> str | Unavailable:
        before = self._fetches
        held = self._served(refused)
        if held is not None:
            return held
        with self._turn:
            if self._fetches != before and self._last != refused:
                return self._last
            return self._served(refused) or self._fetch()

    def renewal_due_in(self) -> float:
        """Return the seconds until the token should be renewed; 0 where there is none."""
        held = self._held
        return max(held.renew_at - self._seconds(), 0.0) if held else 0.0

    def renew(self) -> bool:
        """Renew the token if that is due; return whether a good one is held. Blocks."""
        with self._turn:
            return self.renewal_due_in() > 0 or isinstance(self._fetch(), str)

    def keep_warm(self) -> None:
        """Renew ahead of need from now on, until ``close``."""
        self._warmth.start()

    def close(self) -> None:
        self._warmth.stop()

    def _served(self, refused: str | None) -> str | None:
        held = self._held
        good = held and held.token != refused and self._seconds() < held.ends_at
        return held.token if held and good else None

    def _fetch(self) -> str | Unavailable:
        asked_at = self._seconds()
        answer = self._asked()
        self._last = self._taken(answer, asked_at)
        self._fetches += 1
        return self._last

    def _asked(self) -> Answer | NotSent | NoAnswer:
        """Ask, and once more at once where a kept connection had been closed by the other end."""
        url, form, asked_at = self._client.token_url, self._form(), self._seconds()
        answer = self._exchange.send("POST", url, data=form)
        if isinstance(answer, NoAnswer) and self._seconds() - asked_at < _AT_ONCE_SECONDS:
            return self._exchange.send("POST", url, data=form)
        return answer

    def _taken(self, answer: Answer | NotSent | NoAnswer, asked_at: float) -> str | Unavailable:
        if isinstance(answer, (NotSent, NoAnswer)):
            return Unavailable(UnavailableReason.CONNECTION, answer.detail)
        body = _json_object(answer.content)
        token = body.get("access_token")
        if answer.status != HTTPStatus.OK or not _is_token(token):
            return _no_token(answer, body)
        life = _life_seconds(body)
        self._held = _Held(token, asked_at + _RENEWED_SHARE * life, asked_at + _USED_SHARE * life)
        return token

    def _form(self) -> dict[str, str]:
        return {
            "grant_type": "client_credentials",
            "client_id": self._client.client_id,
            "client_secret": self._client.client_secret,
            "scope": self._client.scope or f"{self._client.client_id}/.default",
        }


def _is_token(value: object) -> TypeGuard[str]:
    """Return whether a value can stand in a header, as RFC 6750 section 2.1 has it."""
    return isinstance(value, str) and re.fullmatch("[!-~]+", value) is not None


def _no_token(answer: Answer, body: dict[str, Any]) -> Unavailable:
    reason = UnavailableReason.CONNECTION
    if answer.status in _CREDENTIALS:
        reason = UnavailableReason.CREDENTIALS
    elif answer.status in _BUSY:
        reason = UnavailableReason.BUSY
    error = body.get("error")
    named = f" ({error})" if isinstance(error, str) and _ERROR.fullmatch(error) else ""
    to_do = f": {_TO_DO}" if reason is UnavailableReason.CREDENTIALS else ""
    told = f"the token endpoint answered {answer.status}{named}{to_do}"
    return Unavailable(reason, told, retry_after(answer.headers))


def _life_seconds(body: dict[str, Any]) -> float:
    try:
        life = float(body["expires_in"])
    except (KeyError, TypeError, ValueError, OverflowError):
        return _DEFAULT_LIFE_SECONDS
    return min(life, _LONGEST_LIFE_SECONDS) if life > 0 else _DEFAULT_LIFE_SECONDS


def _json_object(content: bytes) -> dict[str, Any]:
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}
