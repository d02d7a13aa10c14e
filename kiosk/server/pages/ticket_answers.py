"""The answers about one ticket: a page, the question before leaving, an apology, and JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from http import HTTPStatus
from typing import TYPE_CHECKING

from kiosk.server.pages import html
from kiosk.server.pages.mailbox import frame_of
from kiosk.server.pages.surroundings import surroundings
from kiosk.server.pages.ticket_page import FINAL, TicketPage, derive_frame, derive_page
from kiosk.server.pages.words import Words, accepted, read_locale, words_for

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from kiosk.engine.views import TicketView
    from kiosk.server.parts import ServerParts

RETRY_SECONDS = 5
REFRESH_SECONDS = 20
_SLOTS = tuple(field.name for field in fields(TicketPage))


@dataclass(frozen=True, slots=True)
class TicketAnswers:
    """Makes answers from what the engine said; asks nothing itself."""

    parts: ServerParts

    def page(self, view: TicketView, base: str = "..", fault_id: str = "") -> Response:
        """Return the ticket's page; with a fault, as 409 with the fault's text on it."""
        words = self._words(view)
        page = derive_page(view, words)
        return html.page(
            "ticket.html",
            HTTPStatus.CONFLICT if fault_id else HTTPStatus.OK,
            **surroundings(words, self.parts.site, base),
            page=page,
            frame=derive_frame(view, self.parts.catalogue, words),
            here=f"{base}/t/{view.token}",
            is_final=page.state in FINAL,
            fault=words.text(fault_id) if fault_id else "",
            refresh_seconds=REFRESH_SECONDS,
            now=words.time(self.parts.clock.now()),
        )

    def question(self, view: TicketView) -> Response:
        """Return the page that asks before the place is given up."""
        words = self._words(view)
        return html.page(
            "ticket_leave.html",
            **surroundings(words, self.parts.site, "../.."),
            frame=derive_frame(view, self.parts.catalogue, words),
            here=f"../../t/{view.token}",
        )

    def unknown(self, request: Request) -> Response:
        """Return 404, in the language of the browser."""
        said = ("page.unknown", "page.unknown.line")
        return self._apology(request, HTTPStatus.NOT_FOUND, said, retry=0)

    def unavailable(self, request: Request) -> Response:
        """Return 503, in the language of the browser; the page tries again by itself."""
        said = ("page.unavailable", "page.unavailable.line")
        status = HTTPStatus.SERVICE_UNAVAILABLE
        answer = self._apology(request, status, said, retry=RETRY_SECONDS)
        answer.headers["Retry-After"] = str(RETRY_SECONDS)
        return answer

    def told(self, view: TicketView) -> dict[str, object]:
        """Return what the page's script is told, as JSON values."""
        page = derive_page(view, self._words(view))
        slots = {name: getattr(page, name) for name in _SLOTS}
        return {**slots, "state": page.state.value, "final": page.state in FINAL}

    def frame(self, view: TicketView) -> bytes:
        """Return the same as an event."""
        return frame_of("ticket", json.dumps(self.told(view), ensure_ascii=False))

    def may_leave(self, view: TicketView) -> bool:
        """Return whether the visitor can give up the place now."""
        return derive_page(view, self._words(view)).may_leave

    def _words(self, view: TicketView) -> Words:
        return words_for(view.language, self.parts.site, self.parts.texts)

    def _apology(
        self, request: Request, status: HTTPStatus, said: tuple[str, str], *, retry: int
    ) -> Response:
        wanted = accepted(request.headers.get("accept-language", ""))
        locale = read_locale(wanted, self.parts.site)
        words = words_for(locale, self.parts.site, self.parts.texts)
        return html.page(
            "ticket_apology.html",
            status,
            **surroundings(words, self.parts.site, "../.." if _is_below(request) else ".."),
            title=words.text(said[0]),
            line=words.text(said[1]),
            retry_seconds=retry,
        )


def _is_below(request: Request) -> bool:
    return request.url.path.endswith("/leave")
