"""An office that is open: the whole server on a loopback port, with its engine and accounts."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from argon2 import PasswordHasher

from kiosk.adapters.settings.configuration import Configuration, Surroundings
from kiosk.adapters.settings.load import load_configuration
from kiosk.adapters.system.assets import Assets
from kiosk.adapters.system.clock import SystemClock
from kiosk.adapters.texts.table_texts import TableTexts
from kiosk.domain.case import AttemptKey, Case, Issued, WalkIn
from kiosk.domain.catalogue import Catalogue, Channel, ServiceType
from kiosk.domain.language import Locale
from kiosk.domain.site import Site
from kiosk.engine.access.access import Access
from kiosk.engine.access.secrecy import Hashing, Hashings
from kiosk.engine.actions import Acted, AgentId, CaseNow, TicketToken
from kiosk.engine.case_engine import CaseEngine
from kiosk.engine.settings import EngineSettings
from kiosk.ports.clock import Clock
from kiosk.server import pages
from kiosk.server.app import build_app
from kiosk.server.parts import ServerParts, ServerSettings
from tests.fakes.listening import listening
from tests.fakes.system import FakeStaffLog

ASSETS = Assets()
ENGLISH, ARABIC, GERMAN = Locale("en-US"), Locale("ar"), Locale("de")
AGENT = AgentId("sam")
PASSWORD = "a long enough password"
CUSTOMER = "C-1001"
_QUICK = Hashing(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


def demo_site(home: Path) -> Configuration:
    """Return the built-in site: eight languages, three inboxes, four counters."""
    surroundings = Surroundings(
        environ={},
        config_folder=home,
        data_folder=home,
        demo_folder=ASSETS.demo,
        translated=tuple(file.stem for file in sorted(ASSETS.texts.glob("*.json"))),
        icons=frozenset(file.stem for file in ASSETS.icons.glob("*.svg")),
    )
    found = load_configuration(ASSETS.demo / "kiosk.toml", surroundings)
    assert isinstance(found, Configuration), found
    return found


@dataclass(frozen=True)
class Office:
    """What a test does there: people walk in, staff call."""

    parts: ServerParts
    engine: CaseEngine
    database: Path
    base: str = ""

    @property
    def catalogue(self) -> Catalogue:
        return self.parts.catalogue

    @property
    def site(self) -> Site:
        return self.parts.site

    def walk_in(self, service_type: ServiceType | None = None, **members: Any) -> Case:
        chosen = service_type or self.plain()
        given: dict[str, Any] = {
            "service_id": chosen.service_id,
            "service_type_id": chosen.id,
            "locale": ENGLISH,
            "channel": Channel.FACE_TO_FACE,
            "tag_ids": (),
        }
        attempt = AttemptKey(str(uuid.uuid4()))
        issued = self.engine.queue_up(attempt, WalkIn(**{**given, **members}))
        assert isinstance(issued, Issued), issued
        return issued.case

    def plain(self) -> ServiceType:
        """Return a service type that asks nothing."""
        return next(
            kind
            for kind in self.catalogue.service_types()
            if not any(field.required for field in kind.fields)
            and self.catalogue.requirements(kind) == type(self.catalogue.requirements(kind))()
        )

    def token(self, case: Case) -> TicketToken:
        assert case.ticket_url
        return TicketToken(case.ticket_url.rsplit("/", 1)[1])

    def page_of(self, case: Case) -> str:
        return f"/t/{self.token(case)}"

    def break_database(self) -> None:
        """Take the tables away, as a restore that went wrong would."""
        with sqlite3.connect(self.database, timeout=10) as connection:
            for table in ("cases", "inboxes", "staff_sessions", "staff_accounts"):
                connection.execute(f"ALTER TABLE {table} RENAME TO {table}_gone")

    def call_next(self, agent: AgentId = AGENT, counter: str | None = "Counter 3") -> CaseNow:
        called = self.engine.desk.start_next(agent, counter=counter)
        assert isinstance(called, Acted), called
        return called.case


def office(home: Path, clock: Clock | None = None, **site: Any) -> Office:
    """Put an office together on a database file in ``home``; nothing listens yet."""
    configuration = demo_site(home)
    place = replace(configuration.site, **site)
    at = clock or SystemClock()
    database = f"sqlite:///{home / 'cases.sqlite'}"
    settings = EngineSettings(database, "http://127.0.0.1/t/{token}", poll_seconds=0.1)
    engine = CaseEngine(configuration.catalogue, place, settings, at)
    assert engine.open() is None
    access = Access(database, at, hashings=Hashings(_QUICK, _QUICK))
    access.staff.add("sam", PASSWORD)
    parts = ServerParts(
        engine=engine,
        access=access,
        queue_up=engine.queue_up,
        faults_of=lambda _: (),
        outlook=engine.outlook,
        site=place,
        catalogue=configuration.catalogue,
        texts=TableTexts(ASSETS.texts, place.default_language),
        settings=ServerSettings(),
        clock=at,
        log=FakeStaffLog(),
    )
    return Office(parts, engine, home / "cases.sqlite")


@contextmanager
def open_office(closed: Office) -> Iterator[Office]:
    """Let it listen on a port of its own until the block ends."""
    try:
        with listening(build_app(closed.parts, mountings=(pages.mount,))) as base:
            yield replace(closed, base=base)
    finally:
        closed.engine.close()
        closed.parts.access.close()
