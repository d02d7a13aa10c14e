"""What the server is given, and what its pages and endpoints share."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager

    from starlette.routing import BaseRoute

    from kiosk.domain.case import AttemptKey, Outcome, Problem, Unavailable, WalkIn
    from kiosk.domain.catalogue import Catalogue, ServiceTypeId
    from kiosk.domain.site import Site
    from kiosk.engine.access.access import Access
    from kiosk.engine.case_engine import CaseEngine
    from kiosk.ports.clock import Clock
    from kiosk.ports.queue_outlook import Outlook
    from kiosk.ports.staff_log import StaffLog
    from kiosk.ports.texts import Texts
    from kiosk.server.event_stream import EventStream
    from kiosk.server.metrics import Metrics
    from kiosk.server.threads import Threads

Faults = Callable[["WalkIn"], "tuple[Problem, ...]"]
"""Everything that is wrong with a walk-in, without making a case; blocking."""

QueueUp = Callable[["AttemptKey", "WalkIn"], "Outcome"]
"""Queue Up, blocking; called from worker threads."""


QueueUpAll = Callable[["Sequence[tuple[AttemptKey, WalkIn]]"], "Sequence[Outcome]"]
"""Queue Up for all that wait, with one commit; one outcome each, in their order. Blocking."""

Submit = Callable[["AttemptKey", "WalkIn"], "Awaitable[Outcome]"]
"""Queue Up from the event loop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerSettings:
    """What the settings file says of the server.

    ``public_url`` is the address by which others reach it, without a slash at the end; empty where
    it is not told. ``tls`` is whether this process itself speaks TLS. ``pages`` names the pages
    that are handed out: ``ticket``, ``counter``, ``display``.
    """

    public_url: str = ""
    tls: bool = False
    pages: frozenset[str] = frozenset({"ticket", "counter", "display"})

    @property
    def secure(self) -> bool:
        """Whether browsers reach the server by TLS, here or at a proxy: for cookies and HSTS."""
        return self.tls or self.public_url.startswith("https://")


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerParts:
    """What the composition root puts in.

    ``engine`` is None where cases are made elsewhere (a relay): then there are no pages and no
    agent actions. ``queue_up``, ``faults_of`` and ``outlook`` are the engine's, or the relay's.
    With ``queue_up_all`` walk-ins are handed over by the batch; without, each by a thread.
    ``tidy`` drops what else is over, now and then.
    """

    engine: CaseEngine | None
    access: Access
    queue_up: QueueUp
    faults_of: Faults
    queue_up_all: QueueUpAll | None = None
    outlook: Callable[[], Mapping[ServiceTypeId, Outlook]]
    tidy: Callable[[], Unavailable | None] = lambda: None
    site: Site
    catalogue: Catalogue
    texts: Texts
    settings: ServerSettings
    clock: Clock
    log: StaffLog


@dataclass(frozen=True, slots=True)
class Services:
    """The parts, and what one running application adds: worker threads and the event stream.

    ``events`` is None where there is no engine.
    """

    parts: ServerParts
    threads: Threads
    events: EventStream | None
    metrics: Metrics
    submit: Submit


Background = Callable[[], "AbstractAsyncContextManager[object]"]
"""What runs beside the requests, entered at start and left at stop."""


@dataclass(frozen=True, slots=True)
class Extension:
    """Routes that join the application; ``background`` is entered at start and left at stop."""

    routes: Sequence[BaseRoute]
    background: Background | None = None


Mounting = Callable[[Services], Extension]
"""How pages join: called once while the application is built."""
