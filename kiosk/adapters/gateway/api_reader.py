"""What kiosk serve tells a kiosk beside Queue Up, and is told: ``{base_url}/{applicationId}/…``."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from kiosk.adapters.gateway.exchange import Answer, Exchange, NoAnswer, NotSent
from kiosk.adapters.gateway.line import Line
from kiosk.domain.case import Unavailable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.adapters.gateway.http_client import ApiSettings
    from kiosk.adapters.gateway.oauth import Tokens

Read = Answer | NotSent | NoAnswer | Unavailable


class ApiReader:
    """Asks with the gateway's tokens, within the times of ``connect`` and ``answer_seconds``."""

    def __init__(
        self,
        settings: ApiSettings,
        tokens: Tokens,
        *,
        connect_seconds: float | None = None,
        answer_seconds: float | None = None,
        line: Line | None = None,
    ) -> None:
        """Take the settings, whose times hold where none are given; nothing is sent yet.

        ``line`` is shared with others and closed by its owner; None: one of its own.
        """
        self._base = f"{settings.base_url.rstrip('/')}/{quote(settings.application_id, safe='')}"
        self._tokens = tokens
        self._own = Line(settings.route) if line is None else None
        self._exchange = Exchange(
            line or self._own or Line(),
            connect_seconds or settings.connect_seconds,
            answer_seconds or settings.answer_seconds,
        )

    def get(self, name: str, headers: Mapping[str, str] | None = None) -> Read:
        """Ask once, and once more with a new token after a 401. Blocks."""
        return self._send("GET", name, headers or {})

    def post(self, name: str, body: object) -> Read:
        """Tell ``body`` as JSON, for what may be told twice; after a 401 as ``get`` does."""
        return self._send("POST", name, {}, json=body)

    def close(self) -> None:
        """Give back what is held, but for a line that is shared."""
        if self._own is not None:
            self._own.close()

    def _send(self, method: str, name: str, headers: Mapping[str, str], **content: Any) -> Read:
        def send(token: str | Unavailable) -> Read:
            if isinstance(token, Unavailable):
                return token
            given = {"Accept": "application/json", "Authorization": f"Bearer {token}", **headers}
            return self._exchange.send(method, f"{self._base}/{name}", headers=given, **content)

        token = self._tokens.token()
        answer = send(token)
        if isinstance(answer, Answer) and answer.status == HTTPStatus.UNAUTHORIZED:
            answer = send(self._tokens.token(refused=str(token)))
        return answer


def json_in(answer: Answer) -> object:
    """Return the JSON value of an answer; None where it is none."""
    import json

    try:
        return json.loads(answer.content)
    except (ValueError, RecursionError):
        return None
