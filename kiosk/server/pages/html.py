"""Pages from templates, with the headers that keep them private and without foreign content."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse

from kiosk.server.pages.static_files import fingerprint

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.responses import Response

_TEMPLATES = Path(__file__).parents[1] / "templates"

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
    " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""Content-Security-Policy (CSP Level 3): only what this server hands out, nothing inline."""

HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": POLICY,
    "Cache-Control": "no-store",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
}


def render(template: str, /, **values: object) -> str:
    """Return a filled template; every value is escaped, a missing one raises."""
    return _environment().get_template(template).render(values)


def page(template: str, status: int = 200, /, **values: object) -> Response:
    """Return a filled template as an answer that no cache keeps."""
    return HTMLResponse(render(template, **values), status, dict(HEADERS))


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["fingerprint"] = fingerprint
    return environment
