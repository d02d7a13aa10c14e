"""What each process looks at to know whether visitors can be served."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.adapters.journal.readiness import JournalReadiness
from kiosk.adapters.settings.words import Connection
from kiosk.application.health import Health
from kiosk.domain.readiness import Check, Hindered, Hindrance, Ready, Subsystem

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.adapters.settings.configuration import Configuration
    from kiosk.bootstrap.parts import Parts
    from kiosk.domain.catalogue import Catalogue
    from kiosk.ports.readiness import ReadinessSource


def build_health(
    configuration: Configuration, parts: Parts, catalogue: Callable[[], Catalogue]
) -> Health:
    """Return the look around; ``catalogue`` tells the one on offer now."""
    missing = configuration.catalogue_missing
    sources: list[ReadinessSource] = [
        CatalogueReadiness(catalogue, missing),
        JournalReadiness(parts.journal),
        *parts.cases.readiness,
    ]
    if (printer := printer_readiness(configuration)) is not None:
        sources.append(printer)
    return Health(tuple(sources), parts.log)


def printer_readiness(configuration: Configuration) -> ReadinessSource | None:
    """Return the printer's source; None where nothing is known of a printer before it prints."""
    printer = configuration.settings.printer
    match printer.connection:
        case Connection.NONE:
            return Settled(Ready(Subsystem.PRINTER, "none: the number is shown on the screen"))
        case Connection.VIRTUAL:
            return Settled(Ready(Subsystem.PRINTER, f"virtual, {configuration.paths.tickets}"))
        case _:
            return None


@dataclass(frozen=True, slots=True)
class Settled:
    """ReadinessSource of what the settings alone decide."""

    found: Ready

    @property
    def subsystem(self) -> Subsystem:
        return self.found.subsystem

    def check(self) -> Check:
        return self.found


@dataclass(frozen=True, slots=True)
class CatalogueReadiness:
    """ReadinessSource of what is on offer. ``missing`` says why nothing was known at the start."""

    catalogue: Callable[[], Catalogue]
    missing: str
    subsystem: Subsystem = Subsystem.CATALOGUE

    def check(self) -> Check:
        types = len(self.catalogue().service_types())
        if types:
            return Ready(self.subsystem, f"{types} service types")
        fault = self.missing or "no service type is on offer"
        remedy = "Check the server that hands the catalogue out, or the catalogue file."
        return Hindered(self.subsystem, Hindrance.OUT_OF_ORDER, fault, remedy)
