"""``kiosk serve`` on a loopback port, in a thread of the test's, and an application of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx

from kiosk.adapters.gateway.http_client import ApiCaseGateway, ApiSettings
from kiosk.adapters.system.assets import Assets
from kiosk.adapters.texts.table_texts import TableTexts
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.site import Site
from kiosk.engine.access.access import Access
from kiosk.engine.access.outcomes import Granted, Registered, Role
from kiosk.engine.case_engine import CaseEngine
from kiosk.ports.clock import Clock
from kiosk.server.app import build_app
from kiosk.server.parts import ServerParts, ServerSettings
from tests.fakes import sites
from tests.fakes.accounts import access_on
from tests.fakes.engines import engine_at
from tests.fakes.listening import listening
from tests.fakes.system import FakeClock, FakeStaffLog


def parts_on(
    database: str,
    *,
    catalogue: Catalogue = sites.CATALOGUE,
    site: Site = sites.SITE,
    clock: Clock | None = None,
    settings: ServerSettings | None = None,
    **engine_settings: Any,
) -> ServerParts:
    """Put a server's parts together on a database, given by its URL."""
    at = clock or FakeClock()
    engine = engine_at(database, catalogue=catalogue, clock=at, **engine_settings)
    return ServerParts(
        engine=engine,
        access=access_on(database, at),
        queue_up=engine.queue_up,
        queue_up_all=engine.queue_up_all,
        faults_of=engine.faults_of,
        outlook=engine.outlook,
        site=site,
        catalogue=catalogue,
        texts=TableTexts(Assets().texts, site.default_language),
        settings=settings or ServerSettings(),
        clock=at,
        log=FakeStaffLog(),
    )


@dataclass
class Served:
    """A server that listens; ``web`` asks it."""

    parts: ServerParts
    base: str
    web: httpx.Client
    _applications: dict[frozenset[Role], Registered] = field(default_factory=dict)

    @property
    def access(self) -> Access:
        return self.parts.access

    @property
    def engine(self) -> CaseEngine:
        assert self.parts.engine is not None
        return self.parts.engine

    @property
    def log(self) -> FakeStaffLog:
        assert isinstance(self.parts.log, FakeStaffLog)
        return self.parts.log

    def application(self, *roles: Role) -> Registered:
        """Return an application with these roles, Case Manager if none is named."""
        wanted = frozenset(roles or (Role.CASE_MANAGER,))
        if wanted not in self._applications:
            made = self.access.applications.register("Kiosk 1", wanted)
            assert isinstance(made, Registered)
            self._applications[wanted] = made
        return self._applications[wanted]

    def token(self, made: Registered) -> str:
        granted = self.access.tokens.grant(made.application.client_id, made.client_secret)
        assert isinstance(granted, Granted)
        return granted.access_token

    def bearer(self, made: Registered | None = None) -> dict[str, str]:
        """Return the headers with a new token."""
        return {"Authorization": f"Bearer {self.token(made or self.application())}"}

    def path(self, rest: str, made: Registered | None = None) -> str:
        return f"/{(made or self.application()).application.application_id}/{rest}"

    def gateway(self) -> ApiCaseGateway:
        """Return a kiosk's way to this server."""
        made = self.application()
        return ApiCaseGateway(
            ApiSettings(
                base_url=self.base,
                application_id=made.application.application_id,
                token_url=f"{self.base}/site/oauth2/v2.0/token",
                client_id=made.application.client_id,
                client_secret=made.client_secret,
                idempotent=True,
            )
        )


@contextmanager
def serving(parts: ServerParts) -> Iterator[Served]:
    """Listen on a free port of 127.0.0.1 until the block ends."""
    try:
        with (
            listening(build_app(parts)) as base,
            httpx.Client(base_url=base, trust_env=False, timeout=30) as web,
        ):
            yield Served(parts, base, web)
    finally:
        parts.access.close()
        if parts.engine:
            parts.engine.close()
