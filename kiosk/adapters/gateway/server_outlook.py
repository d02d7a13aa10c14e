"""How full the queues are, as kiosk serve tells it."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from kiosk.adapters.gateway.api_reader import ApiReader, json_in
from kiosk.adapters.gateway.exchange import Answer
from kiosk.ports.outlook_body import outlooks_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.adapters.gateway.http_client import ApiSettings
    from kiosk.adapters.gateway.line import Line
    from kiosk.adapters.gateway.oauth import Tokens
    from kiosk.domain.catalogue import ServiceTypeId
    from kiosk.ports.queue_outlook import Outlook

CONNECT_SECONDS = 1
ANSWER_SECONDS = 2


class ServerOutlook:
    """QueueOutlook of ``GET /{applicationId}/outlook``; unknown where it does not answer soon."""

    def __init__(
        self,
        settings: ApiSettings,
        tokens: Tokens,
        *,
        answer_seconds: float = ANSWER_SECONDS,
        line: Line | None = None,
    ) -> None:
        """Take the settings, and a line that may be shared; nothing is sent yet."""
        self._reader = ApiReader(
            settings,
            tokens,
            connect_seconds=CONNECT_SECONDS,
            answer_seconds=answer_seconds,
            line=line,
        )

    def outlook(self) -> Mapping[ServiceTypeId, Outlook]:
        answer = self._reader.get("outlook")
        if not isinstance(answer, Answer) or answer.status != HTTPStatus.OK:
            return {}
        return outlooks_of(json_in(answer))

    def close(self) -> None:
        """Give back what is held."""
        self._reader.close()
