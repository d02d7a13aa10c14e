"""Whether a form comes from one of our own pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.server.staff_session import from_this_site

if TYPE_CHECKING:
    from starlette.requests import Request


def from_own_page(request: Request) -> bool:
    """Return False for a request that another site's page makes a browser send.

    Under our ``Referrer-Policy: no-referrer`` a browser sends ``Origin: null`` with a plain form,
    and over plain HTTP no Fetch Metadata (Fetch Standard, "append a request Origin header"). Such
    a request is let through: what it names, a ticket's token or a session's, no other site knows.
    """
    if from_this_site(request):
        return True
    headers = request.headers
    return headers.get("origin") == "null" and "sec-fetch-site" not in headers
