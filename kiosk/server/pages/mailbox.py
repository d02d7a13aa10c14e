"""The newest frame for one listener, and the answer that sends it: server-sent events.

Source: HTML Living Standard, 9.2 "Server-sent events".
"""

from __future__ import annotations

import asyncio
from http import HTTPStatus
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.types import Receive, Scope, Send

KEEP_ALIVE_SECONDS = 15.0
RETRY = b"retry: 2000\n\n"
KEEP_ALIVE = b":\n\n"
HEADERS = (
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),
)


def frame_of(event: str, data: str) -> bytes:
    """Return one event; ``data`` is a single line."""
    return f"event: {event}\ndata: {data}\n\n".encode()


class Mailbox:
    """Holds one frame; a newer one takes the place of one that was not sent yet.

    So a listener that is slow costs nothing and is told the newest when it is ready.
    """

    __slots__ = ("_closed", "_frame", "_told")

    def __init__(self) -> None:
        self._frame = b""
        self._told = asyncio.Event()
        self._closed = False

    def put(self, frame: bytes) -> None:
        """Leave a frame."""
        self._frame = frame
        self._told.set()

    def close(self) -> None:
        """End the stream once what lies here has been sent."""
        self._closed = True
        self._told.set()

    async def take(self, seconds: float) -> bytes | None:
        """Wait for a frame; a keep-alive when the time is over, None once closed and empty."""
        try:
            async with asyncio.timeout(seconds):
                await self._told.wait()
        except TimeoutError:
            return KEEP_ALIVE
        frame, self._frame = self._frame, b""
        if not self._closed:
            self._told.clear()
        return frame or (None if self._closed else KEEP_ALIVE)


class EventAnswer:
    """An ASGI answer that sends what is put into a mailbox until either side ends.

    ``leave`` is called once nobody reads the mailbox any more.
    """

    def __init__(self, mailbox: Mailbox, leave: Callable[[Mailbox], None]) -> None:
        self._mailbox = mailbox
        self._leave = leave

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        """Send the frames."""
        gone = asyncio.ensure_future(self._until_gone(receive))
        try:
            await self._send_all(send)
        finally:
            gone.cancel()
            self._leave(self._mailbox)

    async def _send_all(self, send: Send) -> None:
        status = int(HTTPStatus.OK)
        await send({"type": "http.response.start", "status": status, "headers": list(HEADERS)})
        frame: bytes | None = RETRY
        while frame is not None:
            await send({"type": "http.response.body", "body": frame, "more_body": True})
            frame = await self._mailbox.take(KEEP_ALIVE_SECONDS)
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _until_gone(self, receive: Receive) -> None:
        while (await receive())["type"] != "http.disconnect":
            pass
        self._mailbox.close()
