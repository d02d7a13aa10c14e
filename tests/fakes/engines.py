"""Case engines on a database file of the test's."""

from __future__ import annotations

import datetime as dt
import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import pytest
from sqlalchemy import create_engine, text

from kiosk.domain.case import AttemptKey, Case, Issued, Outcome, Refused, Unavailable, WalkIn
from kiosk.domain.catalogue import Catalogue, Channel, Numbering, ServiceId, ServiceTypeId
from kiosk.engine.actions import Acted, AgentId, CaseNow, TicketToken
from kiosk.engine.case_engine import CaseEngine
from kiosk.engine.settings import EngineSettings
from kiosk.ports.clock import Clock
from tests.fakes import sites
from tests.fakes.system import FakeClock

T = TypeVar("T")

ANN, BOB = AgentId("ann"), AgentId("bob")
TICKET_URL = "http://127.0.0.1:8470/t/{token}"
CANARY = "canary@example.org"


def settings_of(database: Path, lock_seconds: float = 5) -> EngineSettings:
    return EngineSettings(f"sqlite:///{database}", TICKET_URL, lock_seconds=lock_seconds)


def engine_on(
    database: Path,
    *,
    catalogue: Catalogue = sites.CATALOGUE,
    clock: FakeClock | None = None,
    lock_seconds: float = 5,
) -> CaseEngine:
    settings = settings_of(database, lock_seconds)
    return CaseEngine(catalogue, sites.SITE, settings, clock or FakeClock())


def engine_at(
    address: str,
    *,
    catalogue: Catalogue = sites.CATALOGUE,
    clock: Clock | None = None,
    **settings: Any,
) -> CaseEngine:
    """Return an engine on any database, by its SQLAlchemy URL."""
    wanted = EngineSettings(address, TICKET_URL, **settings)
    return CaseEngine(catalogue, sites.SITE, wanted, clock or FakeClock())


def serving(**changes: Any) -> Catalogue:
    """Return the catalogue with another definition of the service that needs nothing."""
    first, *others = sites.CATALOGUE.services
    return replace(sites.CATALOGUE, services=(replace(first, **changes), *others))


def known(answer: T | Unavailable | None) -> T:
    """Return what was asked for; fail where it is not there or storage is unavailable."""
    assert answer is not None
    assert not isinstance(answer, Unavailable), answer
    return answer


def acted(answer: object) -> CaseNow:
    """Return the case of an action that was done."""
    assert isinstance(answer, Acted), answer
    return answer.case


def token_of(case: Case) -> TicketToken:
    """Return the last part of a ticket's address."""
    return TicketToken((case.ticket_url or "").rpartition("/")[2])


def walk_in(service_type: str = "nothing", **members: Any) -> WalkIn:
    given = {
        "service_id": ServiceId(f"service-{service_type}"),
        "service_type_id": ServiceTypeId(service_type),
        "locale": sites.ENGLISH,
        "channel": Channel.FACE_TO_FACE,
    }
    return WalkIn(**{**given, **members})


def personal(phone: str = "7700900999") -> WalkIn:
    """Return a walk-in with all that a visitor may give of themselves."""
    return walk_in(
        "everything",
        customer_record_id=sites.KNOWN_CUSTOMER,
        contact_phone_number=phone,
        contact_email=CANARY,
        fields={sites.DOCUMENT: "id-card"},
    )


def numbered(
    start: int, end: int, *, resets_at: dt.time | None = None, prefix: str = "N", suffix: str = ""
) -> Catalogue:
    """Return the catalogue with another numbering for the service that needs nothing."""
    first, *others = sites.CATALOGUE.services
    numbering = Numbering(prefix, start, end, suffix, resets_at)
    return replace(sites.CATALOGUE, services=(replace(first, numbering=numbering), *others))


def attempt(number: int) -> AttemptKey:
    return AttemptKey(f"0d0f3a57-2f6c-4f3e-9a51-{number:012}")


def case_in(outcome: Outcome) -> Case:
    assert isinstance(outcome, Issued), outcome
    return outcome.case


def ask(address: str, statement: str) -> list[Any]:
    """Look into any database, or change it, as another program would."""
    engine = create_engine(address)
    try:
        with engine.begin() as connection:
            answer = connection.execute(text(statement))
            return [tuple(row) for row in answer] if answer.returns_rows else []
    finally:
        engine.dispose()


def query(database: Path, sql: str, *parameters: object) -> list[Any]:
    """Look into the database, or change it, as another program would."""
    connection = sqlite3.connect(database)
    try:
        with connection:
            return connection.execute(sql, parameters).fetchall()
    finally:
        connection.close()


def told(outcome: object) -> Any:
    """Return what an outcome says, without what is drawn anew for every case."""
    match outcome:
        case Issued(case):
            members = {name: getattr(case, name) for name in case.__slots__}
            assert members.pop("case_id")
            assert members.pop("ticket_url").startswith("http://127.0.0.1:8470/t/")
            return members
        case Refused(problems):
            return problems
        case _:
            return pytest.fail(f"neither issued nor refused: {outcome}")
