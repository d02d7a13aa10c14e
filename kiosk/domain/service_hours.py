"""Which services are closed at a moment, and until when: by their own hours and the site's."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from functools import reduce, wraps
from typing import TYPE_CHECKING, TypeVar
from zoneinfo import ZoneInfo

from kiosk.domain.catalogue import Group
from kiosk.domain.common_hours import while_both, while_either
from kiosk.domain.hours import OpeningHours
from kiosk.domain.opening import Closed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from kiosk.domain.catalogue import Catalogue, MenuEntry, ServiceId, ServiceTypeId

_T = TypeVar("_T")


def _kept(derive: Callable[[Catalogue], _T]) -> Callable[[Catalogue], _T]:
    """Keep what was derived last, for that very catalogue: hours are asked for at every touch."""
    last: tuple[Catalogue, _T] | None = None

    @wraps(derive)
    def kept(catalogue: Catalogue) -> _T:
        nonlocal last
        found = last
        if found is None or found[0] is not catalogue:
            last = found = (catalogue, derive(catalogue))
        return found[1]

    return kept


@dataclass(frozen=True, slots=True)
class Closings:
    """The service types that are closed, each with its next opening, in the site's zone, or None.

    ``today`` is the date there: what a visitor reads of an opening depends on it. Where nothing is
    closed it does not matter, and is the first day there is.
    """

    until: Mapping[ServiceTypeId, dt.datetime | None] = field(default_factory=dict)
    today: dt.date = dt.date.min

    def of(self, entries: Iterable[MenuEntry]) -> Closed | None:
        """Return until when all of these are closed; None where one is open, or there is none."""
        found = [self._of(entry) for entry in entries]
        closed = [one for one in found if one is not None]
        if not closed or len(closed) < len(found):
            return None
        return Closed(min((one.opens for one in closed if one.opens is not None), default=None))

    def _of(self, entry: MenuEntry) -> Closed | None:
        if isinstance(entry, Group):
            return self.of(entry.entries)
        return Closed(self.until[entry.id]) if entry.id in self.until else None


def closings_at(catalogue: Catalogue, time_zone: str, now: dt.datetime) -> Closings:
    """Return what is closed at an aware moment; ``time_zone`` is an IANA name."""
    moment = now.astimezone(ZoneInfo(time_zone))
    hours = _hours_on_the_menu(catalogue)
    held = {one.id: hours[one.service_id] for one in catalogue.service_types()}
    until = {
        type_id: spans.next_opening(moment)
        for type_id, spans in held.items()
        if not spans.open_at(moment)
    }
    return Closings(until, moment.date()) if until else Closings()


def hours_of(catalogue: Catalogue, service_id: ServiceId) -> OpeningHours:
    """Return when a service is open: while its own hours and the site's hold the moment."""
    service = catalogue.service(service_id)
    if service is None or service.hours == OpeningHours():
        return catalogue.hours
    return while_both(catalogue.hours, service.hours)


@_kept
def _hours_on_the_menu(catalogue: Catalogue) -> Mapping[ServiceId, OpeningHours]:
    services = dict.fromkeys(one.service_id for one in catalogue.service_types())
    return {service_id: hours_of(catalogue, service_id) for service_id in services}


@_kept
def serving_hours(catalogue: Catalogue) -> OpeningHours:
    """Return when a visitor can be served at all: while a service of the menu is open."""
    hours = list(_hours_on_the_menu(catalogue).values())
    if not hours or any(one == catalogue.hours for one in hours):
        return catalogue.hours
    return reduce(while_either, hours)
