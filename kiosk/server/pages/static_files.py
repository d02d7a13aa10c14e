"""Style sheets and scripts: named with a fingerprint, so that browsers may keep them for good."""

from __future__ import annotations

import hashlib
from functools import cache
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING

from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

if TYPE_CHECKING:
    from starlette.requests import Request

_FOLDER = Path(__file__).parents[1] / "static"
_KINDS = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
_FOREVER = "public, max-age=31536000, immutable"


@cache
def _content(name: str) -> bytes | None:
    known = {path.name: path for path in _FOLDER.iterdir() if path.suffix in _KINDS}
    return known[name].read_bytes() if name in known else None


@cache
def fingerprint(name: str) -> str:
    """Return the name with which a page asks for a file: ``ticket.css?v=1f0c…``."""
    return f"{name}?v={hashlib.sha256(_content(name) or b'').hexdigest()[:12]}"


async def _file(request: Request) -> Response:
    name = request.path_params["name"]
    content = _content(name)
    if content is None:
        return PlainTextResponse("Not found", HTTPStatus.NOT_FOUND)
    is_current = fingerprint(name) == f"{name}?{request.url.query}"
    headers = {"Cache-Control": _FOREVER if is_current else "no-cache"}
    return Response(content, headers=headers, media_type=_KINDS[Path(name).suffix])


ROUTES = (Route("/static/{name}", _file, methods=["GET"]),)
