"""Sample tickets: as a picture, and on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.adapters.system.clock import SystemClock
from kiosk.adapters.system.ids import RandomIds
from kiosk.application.sample_ticket import sample_case
from kiosk.bootstrap.paper import build_printer, build_renderer
from kiosk.bootstrap.parts import build_parts, staff_log
from kiosk.domain.language import match_locale
from kiosk.domain.printing import PrinterFault, PrintReport, PrintState

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from kiosk.adapters.settings.configuration import Configuration
    from kiosk.application.compose_ticket import ComposeTicket
    from kiosk.domain.ticket_layout import TicketLayout
    from kiosk.ports.ticket_renderer import TicketImage


def preview_ticket(
    configuration: Configuration, path: Path, language: str | None, service_type: str | None
) -> TicketImage | str:
    """Write a sample ticket's picture, from its print job's bytes; a str says what is wrong."""
    from kiosk.adapters.printing.picture import job_bytes, write_picture

    compose = build_parts(configuration, staff_log()).compose_ticket
    layout = sample_layout(configuration, compose, language, service_type)
    if isinstance(layout, str):
        return layout
    try:
        return write_picture(job_bytes(build_renderer().render(layout)), path)
    except OSError as fault:
        return f"--output: {path} cannot be written: {fault.strerror or fault}"


def print_test_ticket(configuration: Configuration, language: str | None) -> PrintReport | str:
    """Print a sample ticket; a str says what is wrong with the request."""
    compose = build_parts(configuration, staff_log()).compose_ticket
    layout = sample_layout(configuration, compose, language, None)
    if isinstance(layout, str):
        return layout
    printer = build_printer(configuration)
    if printer is None:
        detail = 'the settings say printer.connection = "none"'
        return PrintReport(PrintState.FAILED, "none", PrinterFault.NOT_FOUND, detail)
    return printer.print_ticket(RandomIds().attempt_key(), build_renderer().render(layout))


def sample_layout(
    configuration: Configuration,
    compose: ComposeTicket,
    language: str | None,
    service_type: str | None,
) -> TicketLayout | str:
    """Return the layout of a sample ticket; a str says what is wrong with the request."""
    if configuration.catalogue_missing:
        return configuration.catalogue_missing
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
