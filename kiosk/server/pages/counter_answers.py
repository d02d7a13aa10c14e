"""The answers of the counter page: the sign-in, the choice of a place, and the desk."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING

from kiosk.server.pages import html
from kiosk.server.pages.desk_page import derive_desk
from kiosk.server.pages.place_page import derive_place
from kiosk.server.pages.surroundings import surroundings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from starlette.responses import Response

    from kiosk.engine.views import InboxRow, Workplace
    from kiosk.server.pages.counter_visit import Visit
    from kiosk.server.pages.desk_page import DeskFacts
    from kiosk.server.pages.words import Words
    from kiosk.server.parts import ServerParts

HERE, BELOW = ".", ".."
"""The way from ``/counter`` and from ``/counter/…`` to the root of the server."""


@dataclass(frozen=True, slots=True)
class CounterAnswers:
    """Makes answers from what the engine and the accounts said; asks nothing itself."""

    parts: ServerParts

    def sign_in(
        self,
        words: Words,
        base: str = HERE,
        fault: str = "",
        status: HTTPStatus = HTTPStatus.OK,
        name: str = "",
    ) -> Response:
        """Return the sign-in; the name stays where it was refused."""
        around = surroundings(words, self.parts.site, base)
        return html.page("counter_sign_in.html", status, **around, fault=fault, name=name)

    def place(
        self,
        visit: Visit,
        workplace: Workplace | None,
        inboxes: Iterable[InboxRow],
        base: str,
        fault: str = "",
    ) -> Response:
        """Return the choice of counter and inboxes."""
        return html.page(
            "counter_place.html",
            HTTPStatus.UNPROCESSABLE_ENTITY if fault else HTTPStatus.OK,
            **surroundings(visit.words, self.parts.site, base),
            visit=visit,
            place=derive_place(workplace, inboxes, self.parts.catalogue, visit.words),
            has_place=workplace is not None,
            fault=fault,
        )

    def desk(self, visit: Visit, facts: DeskFacts, base: str, fault: str = "") -> Response:
        """Return the desk: whole, or its inside where a script asks for it."""
        now = self.parts.clock.now()
        return html.page(
            "counter_desk.html" if visit.wants_part else "counter.html",
            HTTPStatus.CONFLICT if fault else HTTPStatus.OK,
            **surroundings(visit.words, self.parts.site, HERE if visit.wants_part else base),
            visit=visit,
            desk=derive_desk(facts, self.parts.catalogue, visit.words, now),
            fault=fault,
            now=visit.words.time(now),
        )

    def unavailable(self, words: Words, base: str) -> Response:
        """Return 503 in words."""
        fault = words.text("page.fault.unavailable")
        return self.sign_in(words, base, fault, HTTPStatus.SERVICE_UNAVAILABLE)
