"""Which services are closed at a moment, and until when: by their own hours and the site's."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from functools import reduce
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.domain.catalogue import Group
from kiosk.domain.common_hours import while_both, while_either
from kiosk.domain.hours import OpeningHours
from kiosk.domain.opening import Closed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kiosk.domain.catalogue import Catalogue, MenuEntry, ServiceId, ServiceTypeId


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
    hours = {one.id: hours_of(catalogue, one.service_id) for one in catalogue.service_types()}
    until = {
        type_id: held.next_opening(moment)
        for type_id, held in hours.items()
        if not held.open_at(moment)
    }
    return Closings(until, moment.date()) if until else Closings()


def hours_of(catalogue: Catalogue, service_id: ServiceId) -> OpeningHours:
    """Return when a service is open: while its own hours and the site's hold the moment."""
    service = catalogue.service(service_id)
    if service is None or service.hours == OpeningHours():
        return catalogue.hours
    return while_both(catalogue.hours, service.hours)


def serving_hours(catalogue: Catalogue) -> OpeningHours:
    """Return when a visitor can be served at all: while a service of the menu is open."""
    services = dict.fromkeys(one.service_id for one in catalogue.service_types())
    hours = [hours_of(catalogue, service_id) for service_id in services]
    if not hours or any(one == catalogue.hours for one in hours):
        return catalogue.hours
    return reduce(while_either, hours)
