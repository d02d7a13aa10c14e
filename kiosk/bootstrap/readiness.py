"""What each process looks at to know whether visitors can be served."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.adapters.journal.readiness import JournalReadiness
from kiosk.adapters.settings.words import Connection, WhenOut
from kiosk.adapters.system.clock import SystemClock
from kiosk.application.health import Health
from kiosk.bootstrap.paper import build_printer, first_condition, roll_file
from kiosk.domain.opening import Closed, opening_at
from kiosk.domain.readiness import Check, Hindered, Hindrance, Impaired, Ready, Subsystem
from kiosk.domain.service_hours import serving_hours

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.adapters.settings.configuration import Configuration
    from kiosk.bootstrap.parts import Parts
    from kiosk.domain.catalogue import Catalogue
    from kiosk.domain.paper_roll import Roll
    from kiosk.domain.printing import PrinterCondition
    from kiosk.ports.clock import Clock
    from kiosk.ports.readiness import ReadinessSource
    from kiosk.ports.staff_log import StaffLog


def build_health(
    configuration: Configuration,
    parts: Parts,
    catalogue: Callable[[], Catalogue],
    printer: Callable[[], PrinterCondition] | None = None,
    first: Callable[[], PrinterCondition] | None = None,
) -> Health:
    """Return the look around; ``catalogue`` tells the one on offer now.

    ``printer`` tells how the printer was last seen; None: it is looked at itself. ``first`` tells
    how the first of two printers was.
    """
    missing = configuration.catalogue_missing
    sources: list[ReadinessSource] = [
        CatalogueReadiness(catalogue, missing),
        HoursReadiness(catalogue, lambda: parts.context.site.time_zone, SystemClock()),
        JournalReadiness(parts.journal),
        *parts.cases.readiness,
    ]
    if (paper := printer_readiness(configuration, parts.log, printer, first)) is not None:
        sources.append(paper)
    return Health(tuple(sources), parts.log)


def printer_readiness(
    configuration: Configuration,
    log: StaffLog,
    condition: Callable[[], PrinterCondition] | None = None,
    first: Callable[[], PrinterCondition] | None = None,
) -> ReadinessSource | None:
    """Return the printer's source. ``condition`` tells what is known; None: it is asked.

    ``first`` tells what is known of the first of two printers.
    """
    printer = configuration.settings.printer
    if {printer.connection, printer.second.connection} == {Connection.NONE}:
        return Settled(Ready(Subsystem.PRINTER, "none: the number is shown on the screen"))
    if printer.connection is Connection.VIRTUAL:
        from kiosk.adapters.printing.virtual import VirtualPrinter

        folder = configuration.paths.tickets
        return FolderReadiness(folder, VirtualPrinter(folder).trouble)
    built = None if condition else build_printer(configuration, log)
    look = condition or (built.look if built else None)
    if look is None:
        return None
    from kiosk.adapters.printing.printer_readiness import PrinterReadiness

    name = built.name if built else str(printer.connection)
    closes = printer.when_out is WhenOut.CLOSE
    seen = first or (lambda: first_condition(built))
    return PrinterReadiness(name, look, closes, *rolls(configuration), first=seen)


def rolls(configuration: Configuration) -> tuple[Callable[[], Roll], Callable[[], Roll]]:
    """Return what reads how much paper is left: in the printer, and in the second one."""
    from kiosk.adapters.printing.roll_keeper import read_roll

    printer = configuration.settings.printer
    first, second = roll_file(configuration), roll_file(configuration, second=True)
    return (
        lambda: read_roll(first, printer.roll_metres),
        lambda: read_roll(second, printer.second.roll_metres),
    )


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
class FolderReadiness:
    """ReadinessSource of a virtual printer: whether a ticket can be written to its folder."""

    folder: Path
    trouble: Callable[[], str]
    subsystem: Subsystem = Subsystem.PRINTER

    def check(self) -> Check:
        if fault := self.trouble():
            remedy = "Make room there, or let this user write there."
            return Impaired(self.subsystem, f"virtual: {fault}", remedy)
        return Ready(self.subsystem, f"virtual, {self.folder}")


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
        away = Hindrance.NO_CONNECTION if self.missing else Hindrance.OUT_OF_ORDER
        return Hindered(self.subsystem, away, fault, remedy)


@dataclass(frozen=True, slots=True)
class HoursReadiness:
    """ReadinessSource of the opening hours: outside them nobody begins a visit."""

    catalogue: Callable[[], Catalogue]
    time_zone: Callable[[], str]
    clock: Clock
    subsystem: Subsystem = Subsystem.HOURS

    def check(self) -> Check:
        catalogue, zone, now = self.catalogue(), self.time_zone(), self.clock.now()
        opening = opening_at(serving_hours(catalogue), zone, now)
        if not isinstance(opening, Closed):
            until = (
                f"open until {opening.closes:%Y-%m-%d %H:%M}" if opening.closes else "always open"
            )
            return Ready(self.subsystem, until)
        when = f"until {opening.opens:%Y-%m-%d %H:%M}" if opening.opens else "for more than a year"
        remedy = "It opens by itself; the hours are in the catalogue."
        site = isinstance(opening_at(catalogue.hours, zone, now), Closed)
        what = "the site" if site else "every service"
        return Hindered(self.subsystem, Hindrance.CLOSED, f"{what} is closed {when}", remedy)
