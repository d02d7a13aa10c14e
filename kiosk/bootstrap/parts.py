"""The adapters and use cases that every process with a kiosk in it shares."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kiosk.adapters.settings.words import Gateway
from kiosk.adapters.system.clock import SystemClock
from kiosk.adapters.system.pauses import SystemPauses
from kiosk.application.compose_ticket import ComposeTicket
from kiosk.application.estimate_wait import EstimateWait
from kiosk.application.forward_outbox import Forwarded, ForwardOutbox
from kiosk.application.issue_ticket import IssueTicket
from kiosk.application.persevere import Persevere
from kiosk.application.report_print import ReportPrint
from kiosk.bootstrap.beginning import journey_context
from kiosk.bootstrap.cases import Cases, build_cases
from kiosk.bootstrap.configuration import ASSETS
from kiosk.bootstrap.kiosk_name import kiosk_name, staff_name
from kiosk.bootstrap.paper import paper_of
from kiosk.domain.patience import Patience
from kiosk.ports.journal import JournalError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.adapters.journal.presence import Presence
    from kiosk.adapters.journal.sqlite_journal import SqliteJournal
    from kiosk.adapters.settings.configuration import Configuration
    from kiosk.domain.catalogue import Catalogue
    from kiosk.domain.journey_context import JourneyContext
    from kiosk.domain.language import LocalText
    from kiosk.domain.site import Site
    from kiosk.ports.staff_log import StaffLog
    from kiosk.ports.texts import Texts

_NAME_LIMIT = 64
"""So much of a kiosk's name kiosk serve keeps with a print state."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The adapters and use cases that every process with a kiosk in it shares."""

    context: JourneyContext
    cases: Cases
    journal: SqliteJournal
    texts: Texts
    log: StaffLog
    issue_ticket: IssueTicket
    estimate_wait: EstimateWait
    compose_ticket: ComposeTicket
    report_print: ReportPrint
    recover: ForwardOutbox
    own_texts: Mapping[str, LocalText] = field(default_factory=dict)

    def offering(self, catalogue: Catalogue, site: Site) -> Parts:
        """Return these parts with another catalogue and its site."""
        texts = build_texts(site, self.own_texts)
        compose = replace(self.compose_ticket, site=site, catalogue=catalogue, texts=texts)
        context = replace(self.context, site=site, catalogue=catalogue)
        return replace(self, context=context, texts=texts, compose_ticket=compose)

    def close(self) -> None:
        """Close what holds files."""
        self.journal.close()
        self.cases.close()


def build_texts(site: Site, own: Mapping[str, LocalText] | None = None) -> Texts:
    """Return the words of the kiosk; where a language lacks one, the site's default has it."""
    from kiosk.adapters.texts.table_texts import TableTexts

    return TableTexts(ASSETS.texts, site.default_language, site.country, own or {})


def open_journal(configuration: Configuration) -> SqliteJournal:
    """Return the journal; its file is opened by the first call."""
    from kiosk.adapters.journal.sqlite_journal import SqliteJournal

    return SqliteJournal(configuration.paths.journal, os.environ)


def build_parts(configuration: Configuration, log: StaffLog) -> Parts:
    """Put together what every kiosk process shares; opens no file and no connection yet."""
    site, clock, kiosk = configuration.site, SystemClock(), configuration.settings.kiosk
    journal, texts = (
        open_journal(configuration),
        build_texts(configuration.site, configuration.texts),
    )
    cases = build_cases(configuration, log)
    paper = paper_of(configuration.settings.printer)
    name = kiosk_name(configuration)
    compose = ComposeTicket(
        site, configuration.catalogue, name, paper, texts, clock, configuration.ticket
    )
    return Parts(
        context=journey_context(configuration),
        cases=cases,
        journal=journal,
        texts=texts,
        log=log,
        issue_ticket=IssueTicket(
            Persevere(cases.gateway, SystemPauses(), patience_of(configuration)),
            journal,
            clock,
            log,
        ),
        estimate_wait=EstimateWait(cases.outlook, log),
        compose_ticket=compose,
        report_print=ReportPrint(
            cases.prints, (staff_name(configuration) or kiosk.id)[:_NAME_LIMIT], log
        ),
        recover=ForwardOutbox(cases.gateway, journal, log),
        own_texts=configuration.texts,
    )


def patience_of(configuration: Configuration) -> Patience:
    """Return how long a visitor's attempt is repeated; an engine in this process is asked once."""
    cases = configuration.settings.cases
    return Patience(cases.api.patience_seconds if cases.gateway is Gateway.API else 0)


@dataclass(frozen=True, slots=True)
class Attendance:
    """This process among others; ``presence`` is None where the journal cannot be written.

    ``retry_after``: seconds after which the server wants to be asked again, if it said so.
    """

    presence: Presence | None
    retry_after: float | None = None

    def close(self) -> None:
        """Be here no more."""
        if self.presence is not None:
            self.presence.close()


def attend(configuration: Configuration, parts: Parts) -> Attendance:
    """Be known to other kiosk processes; if there is none, finish what an earlier one left.

    A journal that cannot be written is told to staff and met again by the first attempt. The
    counter is told of lost tickets once others may begin: that may take as long as an answer.
    """
    from kiosk.adapters.journal.presence import Presence

    came_to = Forwarded(nothing_left=True)
    try:
        presence = Presence(configuration.paths.state / "presence")
        with presence.alone() as nobody_else:
            if nobody_else:
                came_to = parts.recover(SystemClock().now())
        presence.arrive()
    except JournalError as fault:
        parts.log.warning("recovery_failed", reason=str(fault))
        return Attendance(None)
    for case, report in came_to.lost:
        parts.report_print(case, report)
    return Attendance(presence, came_to.retry_after)
