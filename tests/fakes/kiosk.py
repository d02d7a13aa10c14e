"""A whole kiosk of fakes around the real use cases."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.application.compose_ticket import ComposeTicket
from kiosk.application.estimate_wait import EstimateWait
from kiosk.application.issue_ticket import IssueTicket
from kiosk.application.journey_controller import JourneyController, Services
from kiosk.application.persevere import Persevere
from kiosk.application.print_ticket import PrintTicket
from kiosk.application.report_print import ReportPrint
from kiosk.domain.case import CaseId
from kiosk.domain.catalogue import ServiceTypeId
from kiosk.domain.language import for_all
from kiosk.domain.printing import PrintState
from kiosk.domain.ticket_layout import PAPER_80
from kiosk.ports.queue_outlook import Outlook
from tests.fakes.gateway import ScriptedCaseGateway
from tests.fakes.journal import FakeJournal
from tests.fakes.printing import EchoTexts, FakeTicketRenderer, ScriptedTicketPrinter
from tests.fakes.sites import CATALOGUE, CONTEXT, NOTHING, SITE
from tests.fakes.system import CountingIds, FakeClock, FakePauses, FakeStaffLog, ManualJobs


@dataclass
class FakeQueueOutlook:
    """Three people wait for the service that needs nothing, unless it is ``broken``."""

    broken: bool = False
    wait_minutes: tuple[int, int] | None = None

    def outlook(self) -> dict[ServiceTypeId, Outlook]:
        if self.broken:
            raise OSError("no outlook")
        return {NOTHING: Outlook(people=3, wait_minutes=self.wait_minutes)}


@dataclass
class FakePrintReports:
    """Keeps what it is told; says ``reason`` instead, or breaks, where it is set to."""

    reason: str | None = None
    surprise: Exception | None = None
    kept: list[tuple[CaseId, PrintState, str]] = field(default_factory=list)

    def report_print(self, case_id: CaseId, state: PrintState, kiosk: str) -> str | None:
        if self.surprise:
            raise self.surprise
        if self.reason is None:
            self.kept.append((case_id, state, kiosk))
        return self.reason


@dataclass
class FakeKiosk:
    gateway: ScriptedCaseGateway = field(default_factory=ScriptedCaseGateway)
    journal: FakeJournal = field(default_factory=FakeJournal)
    printer: ScriptedTicketPrinter = field(default_factory=ScriptedTicketPrinter)
    renderer: FakeTicketRenderer = field(default_factory=FakeTicketRenderer)
    outlook: FakeQueueOutlook = field(default_factory=FakeQueueOutlook)
    prints: FakePrintReports = field(default_factory=FakePrintReports)
    log: FakeStaffLog = field(default_factory=FakeStaffLog)
    jobs: ManualJobs = field(default_factory=ManualJobs)
    clock: FakeClock = field(default_factory=FakeClock)
    pauses: FakePauses = field(default_factory=FakePauses)
    ids: CountingIds = field(default_factory=CountingIds)

    @property
    def compose(self) -> ComposeTicket:
        return ComposeTicket(SITE, CATALOGUE, for_all("Kiosk 2"), PAPER_80, EchoTexts(), self.clock)

    @property
    def issue_ticket(self) -> IssueTicket:
        persevere = Persevere(self.gateway, self.pauses)
        return IssueTicket(persevere, self.journal, self.clock, self.log)

    @property
    def print_ticket(self) -> PrintTicket:
        return PrintTicket(self.compose, self.renderer, self.printer, self.journal, self.log)

    @property
    def report_print(self) -> ReportPrint:
        return ReportPrint(self.prints, "Kiosk 2", self.log)

    @property
    def estimate_wait(self) -> EstimateWait:
        return EstimateWait(self.outlook, self.log)

    def controller(self, *, with_printer: bool = True) -> JourneyController:
        services = Services(
            issue_ticket=self.issue_ticket,
            print_ticket=self.print_ticket if with_printer else None,
            report_print=self.report_print,
            estimate_wait=self.estimate_wait,
            gateway=self.gateway,
            outlook=self.outlook,
            jobs=self.jobs,
            log=self.log,
        )
        return JourneyController(CONTEXT, lambda: services, self.ids)
