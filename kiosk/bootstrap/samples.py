"""Sample tickets: as a picture, and on paper."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.adapters.system.clock import SystemClock
from kiosk.adapters.system.ids import RandomIds
from kiosk.application.sample_ticket import SAMPLE_WAIT_MINUTES, sample_case
from kiosk.bootstrap.beginning import staff_log
from kiosk.bootstrap.paper import (
    NO_PRINTER,
    build_printer,
    build_renderer,
    encoding_of,
    paper_of,
)
from kiosk.bootstrap.parts import build_parts
from kiosk.domain.language import match_locale
from kiosk.domain.ticket_layout import PAPERS

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from kiosk.adapters.settings.configuration import Configuration
    from kiosk.application.compose_ticket import ComposeTicket
    from kiosk.domain.printing import PrintReport
    from kiosk.domain.ticket_layout import TicketLayout
    from kiosk.ports.ticket_renderer import TicketImage


@dataclass(frozen=True, slots=True)
class Sample:
    """Which ticket is wanted. None: the site's default language, its first service, its paper."""

    language: str | None = None
    service_type: str | None = None
    paper_mm: int | None = None
    copy: bool = False


def preview_ticket(configuration: Configuration, path: Path, sample: Sample) -> TicketImage | str:
    """Write a sample ticket's picture, from its print job's bytes; a str says what is wrong."""
    from kiosk.adapters.printing.picture import print_picture

    compose = build_parts(configuration, staff_log()).compose_ticket
    layout = sample_layout(configuration, compose, sample)
    if isinstance(layout, str):
        return layout
    render = build_renderer().render
    job = encoding_of(configuration.settings.printer, render).encode(render(layout), layout).body
    try:
        return print_picture(job, layout.paper.width, path)
    except (OSError, ValueError) as fault:  # ValueError: the name says no kind of picture
        reason = getattr(fault, "strerror", None) or fault
        return f"--output: {path} cannot be written: {reason}"


def print_test_ticket(configuration: Configuration, language: str | None) -> PrintReport | str:
    """Print a sample ticket; a str says what is wrong with the request."""
    log = staff_log()
    compose = build_parts(configuration, log).compose_ticket
    compose = replace(compose, site=replace(compose.site, demo=True))  # no ticket to wait with
    layout = sample_layout(configuration, compose, Sample(language))
    if isinstance(layout, str):
        return layout
    drawing = build_renderer()
    printer = build_printer(configuration, log, drawing.render)
    if printer is None:
        return NO_PRINTER
    image = drawing.render(layout)
    try:
        return printer.print_ticket(RandomIds().attempt_key(), image, layout)
    finally:
        printer.close()


def sample_layout(
    configuration: Configuration, compose: ComposeTicket, sample: Sample
) -> TicketLayout | str:
    """Return the layout of a sample ticket; a str says what is wrong with the request."""
    if configuration.catalogue_missing:
        return configuration.catalogue_missing
    site, types = configuration.site, configuration.catalogue.service_types()
    locale = match_locale(sample.language or site.default_language, site.languages)
    if locale is None:
        offered = _listed(site.languages)
        return f"--language: the site does not offer {sample.language}; it offers {offered}"
    chosen = next((found for found in types if sample.service_type in {None, found.id}), None)
    if chosen is None:
        known = _listed(found.id for found in types)
        return f"--service-type: {sample.service_type} is not in the catalogue; known: {known}"
    if sample.paper_mm not in {None, *PAPERS}:
        known = " or ".join(map(str, PAPERS))
        return f"--paper: {sample.paper_mm} is not a paper width; use {known}"
    url = configuration.settings.cases.local.ticket_url
    case = sample_case(configuration.catalogue, chosen, locale, SystemClock().now(), url)
    on_paper = replace(compose, paper=paper_of(configuration.settings.printer, sample.paper_mm))
    return on_paper(case, chosen.id, SAMPLE_WAIT_MINUTES, copy=sample.copy)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)
