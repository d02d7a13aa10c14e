"""A kiosk at ``kiosk serve`` behind a proxy that breaks: real use cases, journal and gateway."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

from kiosk.adapters.gateway.http_client import ApiCaseGateway, ApiSettings
from kiosk.adapters.journal.sqlite_journal import SqliteJournal
from kiosk.adapters.system.clock import SystemClock
from kiosk.adapters.system.ids import RandomIds
from kiosk.adapters.system.pauses import SystemPauses
from kiosk.application.forward_outbox import ForwardOutbox
from kiosk.application.issue_ticket import IssueTicket
from kiosk.application.journey_controller import JourneyController
from kiosk.application.persevere import Persevere
from kiosk.domain import events as e
from kiosk.domain.catalogue import ServiceType
from kiosk.domain.contact import PhoneFormat
from kiosk.domain.journey_context import JourneyContext
from kiosk.domain.patience import Patience
from kiosk.domain.screens import AskPhone, Screen
from kiosk.ports.case_gateway import CaseGateway
from tests.fakes.cases import ATTEMPT
from tests.fakes.fault_proxy import FaultProxy
from tests.fakes.kiosk import FakeKiosk
from tests.fakes.served_process import Registered
from tests.fakes.system import FakeStaffLog, ManualJobs

SOON = Patience(seconds=0.08, first=0.02, longest=0.02)


@dataclass
class ClientKiosk:
    """One kiosk; ``log`` is what staff read."""

    gateway: CaseGateway
    journal: SqliteJournal
    patience: Patience = SOON
    log: FakeStaffLog = field(default_factory=FakeStaffLog)

    @property
    def issue_ticket(self) -> IssueTicket:
        persevere = Persevere(self.gateway, SystemPauses(), self.patience)
        return IssueTicket(persevere, self.journal, SystemClock(), self.log)

    def ask_again(self, gateway: ApiCaseGateway) -> None:
        """Do what a running kiosk does now and then."""
        ForwardOutbox(gateway, self.journal, self.log).go_on(SystemClock().now())

    def visit(self, context: JourneyContext, service_type: ServiceType) -> Screen:
        """Return what a visitor sees at the end who wants one service and touches what is asked."""
        jobs = ManualJobs()
        services = replace(
            FakeKiosk(jobs=jobs).controller(with_printer=False).services,
            issue_ticket=self.issue_ticket,
            gateway=self.gateway,
            log=self.log,
        )
        only = replace(context.catalogue, menu=(service_type,))
        context = replace(context, catalogue=only)
        controller = JourneyController(context, lambda: services, RandomIds())
        controller.dispatch(e.LanguageChosen(context.site.default_language))
        if isinstance(controller.state.screen, AskPhone):
            controller.dispatch(e.Typed("7700900123"))
            controller.dispatch(e.Continued())
            controller.dispatch(e.TicketRequested())
        jobs.drain()
        return controller.state.screen


@contextlib.contextmanager
def kiosk_behind(
    proxy: FaultProxy,
    made: Registered,
    folder: Path,
    *,
    idempotent: bool,
    answer_seconds: float = 10,
) -> Iterator[ClientKiosk]:
    """Give a kiosk whose token is at hand, however short it waits for answers."""
    patient = gateway_behind(proxy, made, idempotent=idempotent)
    token = patient.tokens.token()
    patient.close()
    assert isinstance(token, str)
    gateway = gateway_behind(
        proxy, made, idempotent=idempotent, answer_seconds=answer_seconds, access_token=token
    )
    journal = SqliteJournal(folder / "journal.sqlite", {})
    try:
        yield ClientKiosk(gateway, journal)
    finally:
        gateway.close()
        journal.close()


def gateway_behind(
    proxy: FaultProxy,
    made: Registered,
    *,
    idempotent: bool,
    answer_seconds: float = 10,
    access_token: str = "",
) -> ApiCaseGateway:
    return ApiCaseGateway(
        ApiSettings(
            base_url=proxy.base,
            application_id=made.application_id,
            token_url=f"{proxy.base}/site/oauth2/v2.0/token",
            client_id=made.client_id,
            client_secret=made.client_secret,
            access_token=access_token,
            idempotent=idempotent,
            connect_seconds=0.5,
            answer_seconds=answer_seconds,
        )
    )


def international(context: JourneyContext) -> JourneyContext:
    """Return a kiosk that sends numbers as the server does not want them."""
    return replace(context, phone_format=PhoneFormat.E164)


def attempts_with_a_case(database: Path) -> list[str]:
    """Return the attempt of every case on the server, once for each case.

    The server keeps it with the application before it.
    """
    with closing(sqlite3.connect(database)) as connection:
        rows = connection.execute("SELECT attempt_key FROM cases").fetchall()
    return [str(key)[-len(ATTEMPT) :] for (key,) in rows]
