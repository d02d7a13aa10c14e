"""The process of ``kiosk serve``."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.adapters.settings.words import Gateway
from kiosk.adapters.system.clock import SystemClock
from kiosk.bootstrap.beginning import staff_log
from kiosk.bootstrap.cases import engine_settings
from kiosk.bootstrap.parts import build_texts
from kiosk.bootstrap.relay import relay_parts, server_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.adapters.settings.configuration import Configuration
    from kiosk.engine.case_engine import CaseEngine
    from kiosk.server.parts import ServerParts
    from kiosk.server.run import Listening


def serve_process(
    configuration: Configuration,
    host: str | None,
    port: int | None,
    listening: Callable[[str], None],
) -> str | None:
    """Serve until the process is told to stop; a str says why nobody was served.

    ``host`` and ``port`` stand before the settings'; ``listening`` is told the address.
    """
    from kiosk.server import pages
    from kiosk.server.app import build_app
    from kiosk.server.run import NotListening, serve

    relays = configuration.settings.cases.gateway is Gateway.API
    with relay_parts(configuration) if relays else server_parts(configuration) as parts:
        if isinstance(parts, str):
            return parts
        app = build_app(parts, mountings=() if relays else (pages.mount,))
        ended = serve(app, listening_at(configuration, host, port), listening)
    return ended.reason if isinstance(ended, NotListening) else None


@contextlib.contextmanager
def server_parts(configuration: Configuration) -> Iterator[ServerParts]:
    """Build what a server is made of, open the database, and close it at the end.

    A database that cannot be opened now is told to staff; requests try again.
    """
    from kiosk.engine.access.access import Access
    from kiosk.server.parts import ServerParts

    engine, log = build_engine(configuration), staff_log()
    access = Access(configuration.settings.cases.local.database, SystemClock())
    if fault := engine.open():
        log.warning("database_unavailable", reason=fault.detail)
    try:
        yield ServerParts(
            engine=engine,
            access=access,
            queue_up=engine.queue_up,
            queue_up_all=engine.queue_up_all,
            faults_of=engine.faults_of,
            outlook=engine.outlook,
            site=configuration.site,
            catalogue=configuration.catalogue,
            texts=build_texts(configuration.site, configuration.texts),
            settings=server_settings(configuration),
            clock=SystemClock(),
            log=log,
        )
    finally:
        access.close()
        engine.close()


def build_engine(configuration: Configuration) -> CaseEngine:
    """Return the case engine of the settings; nothing is opened yet."""
    from kiosk.engine.case_engine import CaseEngine

    settings = engine_settings(configuration)
    return CaseEngine(configuration.catalogue, configuration.site, settings, SystemClock())


def listening_at(configuration: Configuration, host: str | None, port: int | None) -> Listening:
    """Return where to listen."""
    from kiosk.server.run import Listening

    serve = configuration.settings.serve
    return Listening(
        host or serve.host,
        serve.port if port is None else port,
        Path(serve.tls_certificate) if serve.tls_certificate else None,
        Path(serve.tls_key) if serve.tls_key else None,
    )
