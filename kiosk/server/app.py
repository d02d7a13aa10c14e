"""The ASGI application: endpoints and pages on the parts that it is given."""

from __future__ import annotations

from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING

from starlette.applications import Starlette

from kiosk.server.event_stream import EventStream
from kiosk.server.parts import Services
from kiosk.server.threads import Threads

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence
    from contextlib import AbstractAsyncContextManager

    from kiosk.server.parts import Extension, Mounting, ServerParts


def build_app(parts: ServerParts, mountings: Sequence[Mounting] = ()) -> Starlette:
    """Put the application together; it starts its threads when it is entered (ASGI lifespan)."""
    events = EventStream(parts.engine.events, parts.log) if parts.engine else None
    services = Services(parts, Threads(), events)
    extensions = [mounting(services) for mounting in mountings]
    return Starlette(
        routes=[route for extension in extensions for route in extension.routes],
        lifespan=_lifespan(services, extensions),
    )


def _lifespan(
    services: Services, extensions: Sequence[Extension]
) -> Callable[[Starlette], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            stack.callback(services.threads.close)
            if services.events is not None:
                services.events.start()
                stack.push_async_callback(services.events.stop)
            for extension in extensions:
                if extension.background is not None:
                    await stack.enter_async_context(extension.background())
            yield

    return lifespan
