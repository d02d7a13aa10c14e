"""What works behind the window: made after the first frame, or by the first visitor's need."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.adapters.rendering.late import LateTicketRenderer
from kiosk.adapters.system.clock import SystemClock
from kiosk.application.journey_controller import Services
from kiosk.bootstrap.health_rounds import HealthRounds
from kiosk.bootstrap.house_rounds import HouseRounds
from kiosk.bootstrap.offer import CatalogueRounds
from kiosk.bootstrap.outbox_rounds import OutboxRounds
from kiosk.bootstrap.paper import build_print_ticket, build_renderer, first_condition
from kiosk.bootstrap.parts import Attendance, Parts, attend, build_parts
from kiosk.bootstrap.printer_rounds import PrinterRounds, rounds_for
from kiosk.bootstrap.readiness import build_health
from kiosk.bootstrap.samples import Sample, sample_layout
from kiosk.bootstrap.serve_beside import serve_beside
from kiosk.domain.printing import PrinterCondition

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.adapters.gateway.server_catalogue import Renewed
    from kiosk.adapters.settings.configuration import Configuration
    from kiosk.adapters.system.companion import Companion
    from kiosk.application.journey_controller import JourneyController
    from kiosk.domain.readiness import Hindrance
    from kiosk.ports.jobs import Jobs
    from kiosk.ports.staff_log import StaffLog


@dataclass(slots=True)
class Backstage:
    """The parts of a kiosk with a window, and what runs beside it."""

    configuration: Configuration
    parts: Parts
    renderer: LateTicketRenderer
    print_jobs: Jobs | None = None
    rounds: PrinterRounds | None = None
    attendance: Attendance = Attendance(None)
    beside: Companion | None = None

    @classmethod
    def of(cls, configuration: Configuration, log: StaffLog) -> Backstage:
        """Put the parts together; nothing is opened yet."""
        parts = build_parts(configuration, log)
        return cls(configuration, parts, LateTicketRenderer(build_renderer))

    def services(self, jobs: Jobs) -> Services:
        """Return what the journey works with."""
        parts = self.parts
        self.print_jobs = self.print_jobs or jobs.lane()
        return Services(
            issue_ticket=parts.issue_ticket,
            print_ticket=build_print_ticket(self.configuration, parts, lambda: self.renderer),
            report_print=parts.report_print,
            estimate_wait=parts.estimate_wait,
            gateway=parts.cases.gateway,
            outlook=parts.cases.outlook,
            jobs=jobs,
            log=parts.log,
            print_jobs=self.print_jobs,
        )

    def offer(self, journey: JourneyController, renewed: Renewed) -> None:
        """Take another catalogue and its site, on screens and paper, from the next visit on."""
        offered, context = (renewed.catalogue, renewed.site), self.parts.context
        if offered == (context.catalogue, context.site):
            return
        parts = self.parts = self.parts.offering(*offered)
        services = journey.services
        printing = services.print_ticket
        if printing is not None:
            printing = replace(printing, compose=parts.compose_ticket)
        journey.renew(parts.context, replace(services, print_ticket=printing))

    def settle_in(
        self,
        jobs: Jobs,
        journey: JourneyController,
        offer: Callable[[Renewed], None],
        open_or_close: Callable[[Hindrance | None], None],
    ) -> None:
        """Make ready what the first visitor should not wait for, and begin to look around."""
        self.renderer.ready()
        self.beside = serve_beside(self.configuration, self.parts.log)
        if self.beside is not None:
            self.beside.start()
        self.open(jobs)
        printing = journey.services.print_jobs or jobs
        printing.run(self._draw_a_sample, lambda _: None, self._not_opened)
        self._follow_catalogue(jobs, offer)
        self._watch_printer(journey)
        self._look_around(jobs, open_or_close)

    def _follow_catalogue(self, jobs: Jobs, offer: Callable[[Renewed], None]) -> None:
        from kiosk.ui.jobs import later

        source, missing = self.parts.cases.catalogue, bool(self.configuration.catalogue_missing)
        if source is not None:
            CatalogueRounds(source, jobs, later, offer, self.parts.log, missing).go()

    def _look_around(self, jobs: Jobs, open_or_close: Callable[[Hindrance | None], None]) -> None:
        from kiosk.ui.jobs import later

        health = build_health(
            self.configuration,
            self.parts,
            lambda: self.parts.context.catalogue,
            self._seen if self.rounds else None,
            lambda: first_condition(self.rounds.printer if self.rounds else None),
        )
        rounds = HealthRounds(health, jobs, later, open_or_close, self.parts.log)
        if self.rounds is not None:
            self.rounds.changed = rounds.look_now
        rounds.go()

    def _watch_printer(self, journey: JourneyController) -> None:
        from kiosk.ui.jobs import later

        services = journey.services
        if services.print_ticket is not None:
            self.rounds = rounds_for(journey, services.print_ticket.printer, later)
            self.rounds.go()

    def _seen(self) -> PrinterCondition:
        return self.rounds.condition if self.rounds else PrinterCondition.UNKNOWN

    def open(self, jobs: Jobs) -> None:
        """Open what holds files and connections; the rounds of upkeep follow."""

        def go_round() -> None:
            self._follow_outbox(jobs)
            self._keep_house(jobs)

        def not_opened(error: Exception) -> None:
            self._not_opened(error)
            go_round()

        jobs.run(self._open, lambda _: go_round(), not_opened)

    def _follow_outbox(self, jobs: Jobs) -> None:
        from kiosk.ui.jobs import later

        recover = self.parts.recover
        rounds = OutboxRounds(
            lambda: recover.go_on(SystemClock().now()), jobs, later, self.parts.log
        )
        rounds.begin(self.attendance.retry_after)

    def _keep_house(self, jobs: Jobs) -> None:
        from kiosk.ui.jobs import later

        parts = self.parts
        HouseRounds(parts.recover, parts.cases.tidy, SystemClock(), jobs, later, parts.log).go()

    def attend(self) -> None:
        """Be known to other kiosk processes, and finish what an earlier one left."""
        self.attendance = attend(self.configuration, self.parts)

    def _open(self) -> None:
        self.attend()
        self.parts.cases.keep_warm()
        self.parts.cases.gateway.reachable()

    def _draw_a_sample(self) -> None:
        """Open the fonts of a ticket on the thread that draws them: Qt keeps them by thread."""
        layout = sample_layout(self.configuration, self.parts.compose_ticket, Sample())
        if not isinstance(layout, str):
            self.renderer.render(layout)

    def _not_opened(self, error: Exception) -> None:
        self.parts.log.surprise("settle_in", error)

    def close(self) -> None:
        """Close what holds files, and end what runs beside the window."""
        if self.beside is not None:
            self.beside.stop()
        if self.rounds is not None:
            self.rounds.printer.close()
        self.parts.close()
        self.attendance.close()
