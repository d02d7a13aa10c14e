"""The ASGI application: endpoints and pages on the parts that it is given."""

from __future__ import annotations

from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.routing import Route

from kiosk.server.admittance import Admittance
from kiosk.server.agents import Agents
from kiosk.server.batches import Batches
from kiosk.server.event_stream import EventStream
from kiosk.server.health import Health
from kiosk.server.housekeeping import keeping_house
from kiosk.server.kiosks import Kiosks
from kiosk.server.metrics import Metrics
from kiosk.server.openapi import described
from kiosk.server.outer import Outer
from kiosk.server.parts import Services
from kiosk.server.problem_details import METHOD_NOT_ALLOWED, NOT_FOUND, problem, unexpected
from kiosk.server.queue_up import QueueUpEndpoint
from kiosk.server.threads import Threads
from kiosk.server.token_endpoint import TokenEndpoint

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence
    from contextlib import AbstractAsyncContextManager

    from starlette.requests import Request
    from starlette.responses import Response

    from kiosk.domain.case import AttemptKey, Outcome, WalkIn
    from kiosk.server.parts import Background, Extension, Mounting, ServerParts

_CODES = {404: NOT_FOUND, 405: METHOD_NOT_ALLOWED}


def build_app(parts: ServerParts, mountings: Sequence[Mounting] = ()) -> Outer:
    """Put the application together; it starts its threads when it is entered (ASGI lifespan)."""
    services, batches = _services(parts)
    admittance = Admittance(services)
    queue_up = QueueUpEndpoint(services, admittance)
    extensions = [mounting(services) for mounting in mountings]
    routes = [route for extension in extensions for route in extension.routes]
    inner = Starlette(
        routes=[*routes, *_routes(services, admittance, queue_up)],
        lifespan=_lifespan(services, batches, extensions),
        exception_handlers={HTTPException: _http_fault, Exception: _surprise},
    )
    inner.router.redirect_slashes = False
    return Outer(inner, services, queue_up)


def _services(parts: ServerParts) -> tuple[Services, Batches | None]:
    events = EventStream(parts.engine.events, parts.log) if parts.engine else None
    metrics = Metrics()
    threads = Threads()
    if parts.queue_up_all is None:

        async def submit(attempt: AttemptKey, walk_in: WalkIn) -> Outcome:
            return await threads.send(parts.queue_up, attempt, walk_in)

        return Services(parts, threads, events, metrics, submit), None
    batches = Batches(parts.queue_up_all)
    return Services(parts, threads, events, metrics, batches.submit), batches


def _routes(services: Services, admittance: Admittance, queue_up: QueueUpEndpoint) -> list[Route]:
    engine = services.parts.engine

    async def cases(request: Request) -> Response:
        ids = request.path_params
        return await queue_up(request, ids["applicationId"], ids["serviceId"])

    token = TokenEndpoint(services)
    return [
        *Health(services).routes(),
        Route("/openapi.json", described(relay=engine is None), methods=["GET"]),
        Route("/{tenantId}/oauth2/v2.0/token", token.__call__, methods=["POST"]),
        Route("/{applicationId}/services/{serviceId}/cases", cases, methods=["POST"]),
        *Kiosks(services, admittance).routes(),
        *(Agents(services, engine, admittance).routes() if engine else []),
    ]


def _lifespan(
    services: Services, batches: Batches | None, extensions: Sequence[Extension]
) -> Callable[[Starlette], AbstractAsyncContextManager[None]]:
    backgrounds: list[Background] = [partial(keeping_house, services)]
    backgrounds += [one.background for one in extensions if one.background]

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            stack.callback(services.threads.close)
            if batches is not None:
                stack.callback(batches.close)
            if services.events is not None:
                services.events.start()
                stack.push_async_callback(services.events.stop)
            for background in backgrounds:
                await stack.enter_async_context(background())
            yield

    return lifespan


async def _http_fault(_: Request, fault: Exception) -> Response:
    if not isinstance(fault, HTTPException):
        return unexpected()
    code = _CODES.get(fault.status_code, fault.status_code)
    details = {404: "Nothing is here.", 405: "This method is not for this address."}
    detail = details.get(fault.status_code, "The request cannot be answered.")
    return problem(fault.status_code, code, detail, headers=fault.headers)


async def _surprise(_: Request, __: Exception) -> Response:
    return unexpected()
