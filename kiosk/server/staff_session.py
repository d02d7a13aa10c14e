"""Who of the staff sends a request: by an opaque cookie that no script reads and no form sends.

``SameSite=Strict`` keeps other sites' requests out; ``from_this_site`` refuses them once more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from kiosk.domain.case import Unavailable
    from kiosk.engine.access.outcomes import StaffMember
    from kiosk.server.parts import Services

PLAIN_COOKIE = "staff"
SECURE_COOKIE = "__Host-staff"


def cookie_name(services: Services) -> str:
    """Return the cookie's name; browsers take ``__Host-`` only with Secure and for ``/``."""
    return SECURE_COOKIE if services.parts.settings.secure else PLAIN_COOKIE


async def staff_of(request: Request, services: Services) -> StaffMember | Unavailable | None:
    """Return who is signed in; None where nobody is."""
    token = request.cookies.get(cookie_name(services))
    if not token:
        return None
    return await services.threads.run(services.parts.access.sessions.member, token)


def keep_session(response: Response, token: str, services: Services) -> None:
    """Give the browser the session's token; it forgets it when it is closed."""
    response.set_cookie(
        cookie_name(services),
        token,
        path="/",
        httponly=True,
        samesite="strict",
        secure=services.parts.settings.secure,
    )


def drop_session(response: Response, services: Services) -> None:
    """Take the token back from the browser."""
    response.delete_cookie(
        cookie_name(services),
        path="/",
        httponly=True,
        samesite="strict",
        secure=services.parts.settings.secure,
    )


def session_token(request: Request, services: Services) -> str | None:
    """Return the token that a request brings, to end its session."""
    return request.cookies.get(cookie_name(services))


def from_this_site(request: Request) -> bool:
    """Return whether a request that changes something comes from a page of this server.

    Browsers say so (Fetch Metadata, else Origin); what says neither is no browser.
    """
    said = request.headers.get("sec-fetch-site")
    if said is not None:
        return said in {"same-origin", "none"}
    origin = request.headers.get("origin")
    return origin is None or urlsplit(origin).netloc == request.headers.get("host")


def address_of(request: Request) -> str:
    """Return the address that a request comes from, for the rate limit of sign-in."""
    return request.client.host if request.client else ""
