"""What is done for every request: size limits, common headers, figures, and the one surprise.

``direct`` endpoints are found without the router: the way of a walk-in is the short one. Nothing is
at an address with U+0000 in it, which PostgreSQL takes in no text.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from starlette.requests import ClientDisconnect, Request

from kiosk.server.json_body import BODY_LIMIT
from kiosk.server.problem_details import nothing_here, too_large, unexpected

if TYPE_CHECKING:
    from starlette.responses import Response
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from kiosk.server.parts import Services
    from kiosk.server.queue_up import QueueUpEndpoint

DRAINED_LIMIT = 32 * 1024 * 1024
"""So much of a body that is too long is read and dropped, so that its sender hears the answer."""

_HEADERS = [
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
]
_HSTS = (b"strict-transport-security", b"max-age=31536000")


class BodyTooLongError(Exception):
    """More came than a body may have; raised where the body is read."""


class Outer:
    """The application that the web server calls."""

    def __init__(self, app: ASGIApp, services: Services, queue_up: QueueUpEndpoint) -> None:
        self._app = app
        self._services = services
        self._queue_up = queue_up
        secure = services.parts.settings.secure
        self._headers = [*_HEADERS, _HSTS] if secure else _HEADERS

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection's request, or the lifespan."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        exchange = _Exchange(receive, send, self._headers)
        began = time.perf_counter()
        try:
            await self._serve(scope, exchange)
        except ClientDisconnect:
            return
        except BodyTooLongError:
            await exchange.refuse(scope)
        except Exception as surprise:  # noqa: BLE001  the one handler of this process
            self._services.parts.log.surprise("request", surprise)
            if not exchange.status:
                await unexpected()(scope, receive, exchange.send)
        finally:
            seconds = exchange.answered_at - began if exchange.status else 0.0
            self._services.metrics.answer(exchange.status, seconds)

    async def _serve(self, scope: Scope, exchange: _Exchange) -> None:
        if _length(scope) > BODY_LIMIT:
            await exchange.refuse(scope)
            return
        has_nul = "\0" in scope["path"]
        response = nothing_here() if has_nul else await self._direct(scope, exchange)
        if response is None:
            await self._app(scope, exchange.receive, exchange.send)
        else:
            await response(scope, exchange.receive, exchange.send)

    async def _direct(self, scope: Scope, exchange: _Exchange) -> Response | None:
        if scope["method"] != "POST":
            return None
        match scope["path"].split("/"):
            case ["", application_id, "services", service_id, "cases"]:
                request = Request(scope, exchange.receive)
                return await self._queue_up(request, application_id, service_id)
            case _:
                return None


class _Exchange:
    """One request and its answer, watched."""

    def __init__(self, receive: Receive, send: Send, headers: list[tuple[bytes, bytes]]) -> None:
        self._receive = receive
        self._send = send
        self._headers = headers
        self._received = 0
        self._more = True
        self.status = 0
        self.answered_at = 0.0

    async def receive(self) -> Message:
        message = await self._hear()
        if self._received > BODY_LIMIT:
            raise BodyTooLongError
        return message

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            self.answered_at = time.perf_counter()
            message["headers"] = [*message["headers"], *self._headers]
        await self._send(message)

    async def refuse(self, scope: Scope) -> None:
        """Hear the sender out, within bounds, and say that it was too much."""
        while self._more and self._received <= DRAINED_LIMIT:
            await self._hear()
        response = too_large(BODY_LIMIT)
        if self._more:
            response.headers["Connection"] = "close"
        await response(scope, self._receive, self.send)

    async def _hear(self) -> Message:
        message = await self._receive()
        self._received += len(message.get("body", b""))
        self._more = message.get("more_body", False)
        return message


def _length(scope: Scope) -> int:
    for name, value in scope["headers"]:
        if name == b"content-length":
            return int(value) if value.isdigit() else 0
    return 0
