"""Tells kiosk serve what became of tickets: ``POST /{applicationId}/cases/{caseId}/print``."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, assert_never
from urllib.parse import quote

from kiosk.adapters.gateway.api_reader import ApiReader
from kiosk.adapters.gateway.exchange import Answer, NoAnswer, NotSent
from kiosk.domain.case import Unavailable

if TYPE_CHECKING:
    from kiosk.adapters.gateway.http_client import ApiSettings
    from kiosk.adapters.gateway.line import Line
    from kiosk.adapters.gateway.oauth import Tokens
    from kiosk.domain.case import CaseId
    from kiosk.domain.printing import PrintState

CONNECT_SECONDS = 2
ANSWER_SECONDS = 5


class ServerPrintReports:
    """PrintReports over HTTP; a relay, which has no waiting list, keeps none."""

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

    def report_print(self, case_id: CaseId, state: PrintState, kiosk: str) -> str | None:
        told = {"state": state.value, "kiosk": kiosk}
        answer = self._reader.post(f"cases/{quote(case_id, safe='')}/print", told)
        match answer:
            case Answer(HTTPStatus.NO_CONTENT):
                return None
            case Answer(status):
                return f"the server answered {status}"
            case NotSent(detail) | NoAnswer(detail) | Unavailable(_, detail):
                return detail
        assert_never(answer)

    def close(self) -> None:
        """Give back what is held."""
        self._reader.close()
