"""The process of ``kiosk run``."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.adapters.settings.words import Theme
from kiosk.adapters.system.clock import SystemClock
from kiosk.adapters.system.ids import RandomIds
from kiosk.application.journey_controller import JourneyController, Services
from kiosk.bootstrap.configuration import ASSETS
from kiosk.bootstrap.offer import CatalogueRounds
from kiosk.bootstrap.paper import build_print_ticket, build_renderer
from kiosk.bootstrap.parts import Parts, attend, build_parts, keep_files_private, staff_log
from kiosk.bootstrap.samples import Sample, sample_layout
from kiosk.bootstrap.serve_beside import serve_beside
from kiosk.domain.events import ReadinessKnown

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.adapters.gateway.server_catalogue import Renewed
    from kiosk.adapters.journal.presence import Presence
    from kiosk.adapters.rendering.late import LateTicketRenderer
    from kiosk.adapters.settings.configuration import Configuration
    from kiosk.adapters.system.companion import Companion
    from kiosk.domain.readiness import Hindrance
    from kiosk.ports.jobs import Jobs
    from kiosk.ui.settings import UiSettings


def run_window(
    configuration: Configuration,
    windowed: tuple[int, int] | None,
    on_first_frame: Callable[[], None] = lambda: None,
) -> int:
    """Show the kiosk until it is asked to stop, and return the exit status."""
    from kiosk.ui.application import run

    lobby = Lobby.of(configuration)

    def first_frame_shown() -> None:
        on_first_frame()
        lobby.settle_in()

    try:
        return run(lobby.ui_settings(windowed), lobby.make_controller, first_frame_shown)
    finally:
        lobby.close()


@dataclass(slots=True)
class Lobby:
    """A kiosk with a window: its parts, and what is made ready after the first frame."""

    configuration: Configuration
    parts: Parts
    renderer: LateTicketRenderer
    jobs: Jobs | None = None
    journey: JourneyController | None = None
    presence: Presence | None = None
    beside: Companion | None = None

    @classmethod
    def of(cls, configuration: Configuration) -> Lobby:
        """Put a lobby together; nothing is opened yet."""
        from kiosk.adapters.rendering.late import LateTicketRenderer

        keep_files_private()
        parts = build_parts(configuration, staff_log(configuration.paths.staff_log))
        return cls(configuration, parts, LateTicketRenderer(build_renderer))

    def ui_settings(self, windowed: tuple[int, int] | None) -> UiSettings:
        """Return what the screens are told."""
        from kiosk.adapters.system.fonts import installed_fonts
        from kiosk.ui.settings import UiSettings
        from kiosk.ui.view_models.kiosk_props import Panel

        kiosk = self.configuration.settings.kiosk
        return UiSettings(
            kiosk_name=kiosk.name,
            qml=ASSETS.qml,
            translations=ASSETS.translations,
            fonts=installed_fonts(ASSETS.fonts),
            clock=SystemClock(),
            log=self.parts.log,
            windowed=windowed,
            diagonal_inches=kiosk.screen_diagonal_inches,
            panel=Panel(contrast=tuple(Theme).index(kiosk.theme)),
        )

    def make_controller(self, jobs: Jobs) -> JourneyController:
        """Return the journey's controller; its effects run through ``jobs``."""
        self.jobs = jobs
        parts = self.parts
        services = Services(
            issue_ticket=parts.issue_ticket,
            print_ticket=build_print_ticket(self.configuration, parts, lambda: self.renderer),
            report_print=parts.report_print,
            estimate_wait=parts.estimate_wait,
            gateway=parts.cases.gateway,
            outlook=parts.cases.outlook,
            jobs=jobs,
            ids=RandomIds(),
            log=parts.log,
        )
        self.journey = JourneyController(parts.context, services)
        return self.journey

    def settle_in(self) -> None:
        """Make ready what the first frame did not wait for and the first visitor should not."""
        self.renderer.ready()
        self.beside = serve_beside(self.configuration, self.parts.log)
        if self.beside is not None:
            self.beside.start()
        if self.jobs is not None:
            self.jobs.run(self._open, lambda _: None, self._not_opened)
            self._follow_catalogue(self.jobs)
            self._look_around(self.jobs)
            self._follow_outbox(self.jobs)

    def _follow_catalogue(self, jobs: Jobs) -> None:
        from kiosk.ui.jobs import later

        source, missing = self.parts.cases.catalogue, bool(self.configuration.catalogue_missing)
        if source is not None:
            CatalogueRounds(source, jobs, later, self.offer, self.parts.log, missing).go()

    def _look_around(self, jobs: Jobs) -> None:
        from kiosk.bootstrap.health_rounds import HealthRounds
        from kiosk.bootstrap.readiness import build_health
        from kiosk.ui.jobs import later

        health = build_health(self.configuration, self.parts, lambda: self.parts.context.catalogue)
        HealthRounds(health, jobs, later, self.open_or_close, self.parts.log).go()

    def _follow_outbox(self, jobs: Jobs) -> None:
        from kiosk.bootstrap.outbox_rounds import FIRST_SECONDS, OutboxRounds
        from kiosk.ui.jobs import later

        recover = self.parts.recover
        rounds = OutboxRounds(
            lambda: recover.go_on(SystemClock().now()), jobs, later, self.parts.log
        )
        later(FIRST_SECONDS, rounds.go)

    def open_or_close(self, hindrance: Hindrance | None) -> None:
        """Let the screens know whether visitors can be served, and why not."""
        if self.journey is not None:
            self.journey.dispatch(ReadinessKnown(hindrance))

    def offer(self, renewed: Renewed) -> None:
        """Take another catalogue and its site, on screens and paper, from the next visit on."""
        offered, context = (renewed.catalogue, renewed.site), self.parts.context
        if self.journey is None or offered == (context.catalogue, context.site):
            return
        parts = self.parts = self.parts.offering(*offered)
        services = self.journey.services
        printing = services.print_ticket
        if printing is not None:
            printing = replace(printing, compose=parts.compose_ticket)
        self.journey.renew(parts.context, replace(services, print_ticket=printing))

    def attend(self) -> None:
        """Be known to other kiosk processes, and finish what an earlier one left."""
        self.presence = attend(self.configuration, self.parts)

    def _open(self) -> None:
        self.attend()
        self.parts.cases.gateway.reachable()
        self.parts.cases.tidy()
        layout = sample_layout(self.configuration, self.parts.compose_ticket, Sample())
        if not isinstance(layout, str):
            self.renderer.render(layout)

    def _not_opened(self, error: Exception) -> None:
        self.parts.log.surprise("settle_in", error)

    def close(self) -> None:
        """Close what holds files, and end what runs beside the window."""
        if self.beside is not None:
            self.beside.stop()
        self.parts.close()
        if self.presence:
            self.presence.close()
