"""One request to the counter page: who sends it, in which language, and with which form."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from kiosk.domain.case import Unavailable
from kiosk.server.pages.origin import from_own_page
from kiosk.server.pages.words import accepted, read_locale, words_for
from kiosk.server.staff_session import session_token, staff_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request

    from kiosk.engine.access.outcomes import StaffMember
    from kiosk.server.pages.words import Words
    from kiosk.server.parts import Services

PART_HEADER = "x-page-part"
MOST_FIELDS = 200


@dataclass(frozen=True, slots=True)
class Visit:
    """``wants_part``: a script asks for what lies inside the page, not for the page."""

    member: StaffMember
    words: Words
    csrf: str
    wants_part: bool


@dataclass(frozen=True, slots=True)
class Form:
    """The values of a form as browsers send it: ``application/x-www-form-urlencoded``."""

    values: Mapping[str, list[str]] = field(repr=False)

    @classmethod
    def of(cls, body: bytes) -> Form:
        """Read a body; what cannot be read, and what no one can type, is a form without values."""
        if b"%00" in body or b"\0" in body:
            return cls({})
        try:
            return cls(parse_qs(body.decode("ascii"), max_num_fields=MOST_FIELDS))
        except ValueError:
            return cls({})

    def first(self, name: str) -> str:
        """Return the first value of this name; empty where there is none."""
        return next(iter(self.all(name)), "")

    def all(self, name: str) -> list[str]:
        """Return all values of this name."""
        return self.values.get(name, [])


def staff_words(request: Request, services: Services) -> Words:
    """Return the words in the language of the browser."""
    wanted = accepted(request.headers.get("accept-language", ""))
    site = services.parts.site
    return words_for(read_locale(wanted, site), site, services.parts.texts)


def wants_part(request: Request) -> bool:
    """Return whether a script asks, for what lies inside the page."""
    return PART_HEADER in request.headers


async def visit_of(request: Request, services: Services) -> Visit | Unavailable | None:
    """Return who is there; None where nobody is signed in."""
    member = await staff_of(request, services)
    if member is None or isinstance(member, Unavailable):
        return member
    token = session_token(request, services) or ""
    return Visit(
        member=member,
        words=staff_words(request, services),
        csrf=csrf_of(token),
        wants_part=wants_part(request),
    )


def csrf_of(session: str) -> str:
    """Return what every form of a session carries; it tells nothing of the session's token."""
    return hashlib.sha256(b"counter form " + session.encode()).hexdigest()


async def own_form(request: Request, csrf: str | None) -> Form | None:
    """Return the form; None where another site may have sent it, or a page of an older session.

    ``csrf`` None: nobody is signed in yet, and the form carries none.
    """
    if not from_own_page(request):
        return None
    form = Form.of(await request.body())
    if csrf is not None and not hmac.compare_digest(form.first("csrf").encode(), csrf.encode()):
        return None
    return form
