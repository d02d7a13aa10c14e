"""The composition root: the only file that names adapters.

What a process needs is imported inside the function that builds it, so that a machine without Qt
can serve, and the first frame does not wait for what it does not need.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.adapters.settings.configuration import Configuration, Surroundings
from kiosk.adapters.settings.faults import Faults
from kiosk.adapters.settings.load import load_configuration
from kiosk.adapters.settings.words import Connection, Gateway, PrinterStatus
from kiosk.adapters.system.assets import Assets
from kiosk.adapters.system.clock import SystemClock
from kiosk.adapters.system.ids import RandomIds
from kiosk.adapters.system.staff_log import JsonLinesLog
from kiosk.application.compose_ticket import ComposeTicket
from kiosk.application.forward_outbox import ForwardOutbox
from kiosk.application.issue_ticket import IssueTicket
from kiosk.application.journey_controller import JourneyController, Services
from kiosk.application.print_ticket import PrintTicket
from kiosk.application.sample_ticket import sample_case
from kiosk.application.walk_in import PerformWalkIn
from kiosk.domain.language import match_locale
from kiosk.domain.printing import PrinterFault, PrintReport, PrintState
from kiosk.domain.session import SessionPolicy
from kiosk.domain.steps import JourneyContext
from kiosk.domain.ticket_layout import PAPERS
from kiosk.ports.journal import JournalError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kiosk.adapters.journal.presence import Presence
    from kiosk.adapters.journal.sqlite_journal import SqliteJournal
    from kiosk.adapters.rendering.late import LateTicketRenderer
    from kiosk.domain.ticket_layout import TicketLayout
    from kiosk.ports.case_gateway import CaseGateway
    from kiosk.ports.jobs import Jobs
    from kiosk.ports.queue_outlook import QueueOutlook
    from kiosk.ports.texts import Texts
    from kiosk.ports.ticket_printer import TicketPrinter
    from kiosk.ports.ticket_renderer import TicketImage, TicketRenderer
    from kiosk.ui.settings import UiSettings

__all__ = [
    "Answer",
    "Configuration",
    "Faults",
    "JournalError",
    "catalogue_answer",
    "check_answer",
    "load",
    "open_journal",
    "preview_ticket",
    "print_test_ticket",
    "run_window",
    "schema_answer",
    "settings_answer",
    "staff_log",
    "walk_in_process",
    "write_site",
]

ASSETS = Assets()


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command answers: for scripts, and for people."""

    data: object
    text: str


def surroundings() -> Surroundings:
    """Return what this machine's user and environment say."""
    import platformdirs

    return Surroundings(
        environ=os.environ,
        config_folder=Path(platformdirs.user_config_dir("kiosk")),
        data_folder=Path(platformdirs.user_data_dir("kiosk")),
        demo_folder=ASSETS.demo,
        translated=tuple(file.stem for file in sorted(ASSETS.texts.glob("*.json"))),
        icons=frozenset(file.stem for file in ASSETS.icons.glob("*.svg")),
    )


def load(config: Path | None) -> Configuration | Faults:
    """Read and check this process's configuration; ``config`` is the value of ``--config``."""
    return load_configuration(config, surroundings())


def staff_log(path: Path | None = None) -> JsonLinesLog:
    """Return the staff log: a file, or standard error."""
    if path is not None:
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    return JsonLinesLog(path)


def check_answer(loaded: Configuration | Faults) -> Answer:
    """Say what is wrong with a configuration, or that nothing is."""
    from kiosk.adapters.settings.check_report import check_json, check_text

    return Answer(check_json(loaded), check_text(loaded))


def settings_answer(configuration: Configuration) -> Answer:
    """Say the settings in force; secrets are masked."""
    from kiosk.adapters.settings.effective_settings import settings_json, settings_text

    return Answer(settings_json(configuration), settings_text(configuration))


def schema_answer() -> Answer:
    """Say every key of the settings file."""
    from kiosk.adapters.settings.schema import schema_json, schema_text

    return Answer(schema_json(), schema_text())


def catalogue_answer(configuration: Configuration) -> Answer:
    """Say what is on offer."""
    from kiosk.adapters.settings.catalogue_list import catalogue_json, catalogue_text

    catalogue, site = configuration.catalogue, configuration.site
    return Answer(catalogue_json(catalogue), catalogue_text(catalogue, site))


def write_site(folder: Path) -> Answer | str:
    """Write the demo site's files to a folder; a str says why nothing was written."""
    from kiosk.adapters.settings.initial_files import NotWritten, write_initial_files

    written = write_initial_files(folder, ASSETS.demo)
    if isinstance(written, NotWritten):
        return written.reason
    return Answer({"files": [str(file) for file in written.files]}, str(written))


@dataclass(frozen=True, slots=True)
class Parts:
    """The adapters and use cases that every process with a kiosk in it shares."""

    context: JourneyContext
    gateway: CaseGateway
    outlook: QueueOutlook
    journal: SqliteJournal
    texts: Texts
    log: JsonLinesLog
    issue_ticket: IssueTicket
    compose_ticket: ComposeTicket
    recover: ForwardOutbox

    def close(self) -> None:
        """Close what holds files."""
        self.journal.close()
        with contextlib.suppress(AttributeError):
            self.gateway.close()  # type: ignore[attr-defined]


def journey_context(configuration: Configuration) -> JourneyContext:
    """Return what stays the same from visitor to visitor."""
    kiosk = configuration.settings.kiosk
    return JourneyContext(
        site=configuration.site,
        catalogue=configuration.catalogue,
        phone_format=configuration.settings.cases.phone_format,
        session=SessionPolicy(idle=kiosk.idle_seconds, idle_warning=kiosk.idle_warning_seconds),
    )


def open_journal(configuration: Configuration) -> SqliteJournal:
    """Return the journal; its file is opened by the first call."""
    from kiosk.adapters.journal.sqlite_journal import SqliteJournal

    return SqliteJournal(configuration.paths.journal, os.environ)


def build_parts(configuration: Configuration, log: JsonLinesLog) -> Parts:
    """Put together what every kiosk process shares; opens no file and no connection yet."""
    from kiosk.adapters.texts.table_texts import TableTexts

    site, clock = configuration.site, SystemClock()
    journal = open_journal(configuration)
    gateway, outlook = _gateway(configuration)
    texts = TableTexts(ASSETS.texts, site.default_language)
    paper = PAPERS[configuration.settings.printer.paper_mm]
    name = configuration.settings.kiosk.name
    return Parts(
        context=journey_context(configuration),
        gateway=gateway,
        outlook=outlook,
        journal=journal,
        texts=texts,
        log=log,
        issue_ticket=IssueTicket(gateway, journal, clock, log),
        compose_ticket=ComposeTicket(site, configuration.catalogue, name, paper, texts, clock),
        recover=ForwardOutbox(gateway, journal, log),
    )


def _gateway(configuration: Configuration) -> tuple[CaseGateway, QueueOutlook]:
    if configuration.settings.cases.gateway is Gateway.API:
        return _api_gateway(configuration)
    from kiosk.adapters.gateway.local_engine import LocalCaseGateway
    from kiosk.engine.settings import EngineSettings

    local = configuration.settings.cases.local
    settings = EngineSettings(local.database, local.ticket_url, local.phone_format)
    engine = LocalCaseGateway(configuration.catalogue, configuration.site, settings, SystemClock())
    return engine, engine


def _api_gateway(configuration: Configuration) -> tuple[CaseGateway, QueueOutlook]:
    from kiosk.adapters.gateway.http_client import ApiCaseGateway, ApiSettings
    from kiosk.adapters.gateway.no_outlook import NoOutlook
    from kiosk.adapters.gateway.wire import CustomerIdSpelling

    api = configuration.settings.cases.api
    settings = ApiSettings(
        base_url=api.base_url,
        application_id=api.application_id,
        token_url=api.token_url,
        client_id=api.client_id,
        client_secret=api.client_secret,
        access_token=api.access_token,
        scope=api.scope,
        customer_id_spelling=CustomerIdSpelling(api.customer_id_spelling.value),
        idempotent=api.idempotent,
        connect_seconds=api.connect_seconds,
        answer_seconds=api.answer_seconds,
    )
    return ApiCaseGateway(settings), NoOutlook()


def build_printer(configuration: Configuration) -> TicketPrinter | None:
    """Return the printer that the settings name, or None where there is none."""
    printer = configuration.settings.printer
    match printer.connection:
        case Connection.NETWORK:
            from kiosk.adapters.printing.network import NetworkPrinter

            answers = printer.status is PrinterStatus.REQUIRED
            return NetworkPrinter(printer.host, printer.port, answers=answers)
        case Connection.VIRTUAL:
            from kiosk.adapters.printing.virtual import VirtualPrinter

            return VirtualPrinter(configuration.paths.tickets)
        case _:
            return None


def build_renderer() -> TicketRenderer:
    """Return the ticket renderer; needs Qt, on the thread that Qt runs on."""
    from kiosk.adapters.rendering.qt_ticket import QtTicketRenderer
    from kiosk.adapters.system.fonts import installed_fonts

    return QtTicketRenderer(installed_fonts(ASSETS.fonts))


def build_print_ticket(
    configuration: Configuration, parts: Parts, renderer: Callable[[], TicketRenderer]
) -> PrintTicket | None:
    """Return the use case that prints, or None where there is no printer."""
    printer = build_printer(configuration)
    if printer is None:
        return None
    return PrintTicket(parts.compose_ticket, renderer(), printer, parts.journal, parts.log)


def attend(configuration: Configuration, parts: Parts) -> Presence | None:
    """Be known to other kiosk processes; if there is none, finish what an earlier one left.

    A journal that cannot be written is told to staff and met again by the first attempt.
    """
    from kiosk.adapters.journal.presence import Presence

    try:
        presence = Presence(configuration.paths.state / "presence")
        with presence.alone() as nobody_else:
            if nobody_else:
                parts.recover(SystemClock().now())
        presence.arrive()
    except JournalError as fault:
        parts.log.warning("recovery_failed", reason=str(fault))
        return None
    return presence


@contextlib.contextmanager
def walk_in_process(configuration: Configuration, *, printing: bool) -> Iterator[PerformWalkIn]:
    """Build what ``kiosk walk-in`` needs, finish what a kill interrupted, and close at the end."""
    parts = build_parts(configuration, staff_log())
    presence = attend(configuration, parts)
    try:
        print_ticket = (
            build_print_ticket(configuration, parts, build_renderer) if printing else None
        )
        yield PerformWalkIn(
            parts.context, parts.issue_ticket, print_ticket, parts.texts, RandomIds()
        )
    finally:
        parts.close()
        if presence:
            presence.close()


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
    presence: Presence | None = None

    @classmethod
    def of(cls, configuration: Configuration) -> Lobby:
        """Put a lobby together; nothing is opened yet."""
        from kiosk.adapters.rendering.late import LateTicketRenderer

        parts = build_parts(configuration, staff_log(configuration.paths.staff_log))
        return cls(configuration, parts, LateTicketRenderer(build_renderer))

    def ui_settings(self, windowed: tuple[int, int] | None) -> UiSettings:
        """Return what the screens are told."""
        from kiosk.adapters.system.fonts import installed_fonts
        from kiosk.ui.settings import UiSettings

        return UiSettings(
            kiosk_name=self.configuration.settings.kiosk.name,
            qml=ASSETS.qml,
            translations=ASSETS.translations,
            fonts=installed_fonts(ASSETS.fonts),
            clock=SystemClock(),
            log=self.parts.log,
            windowed=windowed,
        )

    def make_controller(self, jobs: Jobs) -> JourneyController:
        """Return the journey's controller; its effects run through ``jobs``."""
        self.jobs = jobs
        parts = self.parts
        services = Services(
            issue_ticket=parts.issue_ticket,
            print_ticket=build_print_ticket(self.configuration, parts, lambda: self.renderer),
            gateway=parts.gateway,
            outlook=parts.outlook,
            jobs=jobs,
            ids=RandomIds(),
            log=parts.log,
        )
        return JourneyController(parts.context, services)

    def settle_in(self) -> None:
        """Make ready what the first frame did not wait for and the first visitor should not."""
        self.renderer.ready()
        if self.jobs is not None:
            self.jobs.run(self._open, self._opened, self._not_opened)

    def _open(self) -> Presence | None:
        presence = attend(self.configuration, self.parts)
        self.parts.gateway.reachable()
        layout = _sample_layout(self.configuration, self.parts.compose_ticket, None, None)
        if not isinstance(layout, str):
            self.renderer.render(layout)
        return presence

    def _opened(self, presence: Presence | None) -> None:
        self.presence = presence

    def _not_opened(self, error: Exception) -> None:
        self.parts.log.surprise("settle_in", error)

    def close(self) -> None:
        """Close what holds files."""
        self.parts.close()
        if self.presence:
            self.presence.close()


def preview_ticket(
    configuration: Configuration, path: Path, language: str | None, service_type: str | None
) -> TicketImage | str:
    """Write a sample ticket's picture, from its print job's bytes; a str says what is wrong."""
    from kiosk.adapters.printing.picture import job_bytes, write_picture

    compose = build_parts(configuration, staff_log()).compose_ticket
    layout = _sample_layout(configuration, compose, language, service_type)
    if isinstance(layout, str):
        return layout
    try:
        return write_picture(job_bytes(build_renderer().render(layout)), path)
    except OSError as fault:
        return f"--output: {path} cannot be written: {fault.strerror or fault}"


def print_test_ticket(configuration: Configuration, language: str | None) -> PrintReport | str:
    """Print a sample ticket; a str says what is wrong with the request."""
    compose = build_parts(configuration, staff_log()).compose_ticket
    layout = _sample_layout(configuration, compose, language, None)
    if isinstance(layout, str):
        return layout
    printer = build_printer(configuration)
    if printer is None:
        detail = 'the settings say printer.connection = "none"'
        return PrintReport(PrintState.FAILED, "none", PrinterFault.NOT_FOUND, detail)
    return printer.print_ticket(RandomIds().attempt_key(), build_renderer().render(layout))


def _sample_layout(
    configuration: Configuration,
    compose: ComposeTicket,
    language: str | None,
    service_type: str | None,
) -> TicketLayout | str:
    site, types = configuration.site, configuration.catalogue.service_types()
    locale = match_locale(language or site.default_language, site.languages)
    if locale is None:
        return (
            f"--language: the site does not offer {language}; it offers {_listed(site.languages)}"
        )
    chosen = next((found for found in types if service_type in {None, found.id}), None)
    if chosen is None:
        known = _listed(found.id for found in types)
        return f"--service-type: {service_type} is not in the catalogue; known: {known}"
    url = configuration.settings.cases.local.ticket_url
    case = sample_case(configuration.catalogue, chosen, locale, SystemClock().now(), url)
    return compose(case, chosen.id)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)
