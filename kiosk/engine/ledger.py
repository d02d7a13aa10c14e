"""Counting: the next number of a service, within its range, its period and its day's capacity."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any, Self

from kiosk.engine import statements as sql
from kiosk.engine.moments import microseconds_of, moment_of
from kiosk.engine.numbering import (
    free_number,
    issued_on,
    next_number,
    period_start,
    starts_anew,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence
    from zoneinfo import ZoneInfo

    from kiosk.domain.catalogue import Service, ServiceId
    from kiosk.engine.prepared import PreparedConnection


class NoNumber(Enum):
    """Why a service has no number to give."""

    FULL = "full"
    EXHAUSTED = "exhausted"


def seed(connection: PreparedConnection, services: Iterable[Service]) -> None:
    """Add the inboxes and counters that the database does not have yet; rename inboxes."""
    counted = {service_id for (service_id,) in connection.rows(sql.READ_NUMBERED_SERVICES)}
    names = dict(connection.rows(sql.READ_INBOX_NAMES))
    for service in services:
        if service.id not in counted:
            connection.run(sql.INSERT_NUMBERING, {"service_id": service.id})
        _seed_inbox(connection, service, names)


def _seed_inbox(connection: PreparedConnection, service: Service, names: dict[str, str]) -> None:
    if service.inbox_id not in names:
        row = {"inbox_id": service.inbox_id, "name": service.inbox_name}
        connection.run(sql.INSERT_INBOX, row)
    elif names[service.inbox_id] != service.inbox_name:
        renamed = {"inbox": service.inbox_id, "new_name": service.inbox_name}
        connection.run(sql.RENAME_INBOX, renamed)
    names[service.inbox_id] = service.inbox_name


@dataclass(frozen=True, slots=True)
class _Free:
    """Numbers that nobody has but those who come with this transaction: between two others."""

    above: int
    below: int | None

    def __contains__(self, number: int) -> bool:
        return self.above < number and (self.below is None or number < self.below)


@dataclass(frozen=True, slots=True)
class Count:
    """What a service has given out: its last number, in which period; how many cases on which day.

    ``free`` is what is known of the numbers that come next.
    """

    last: int | None
    period: dt.datetime | None
    day: int | None
    issued: int
    free: _Free

    @classmethod
    def of_row(cls, row: Sequence[Any]) -> Self:
        """Return what ``READ_COUNT`` found."""
        last, period, day, issued, next_held = row
        free = _Free(last, next_held) if last is not None else _Free(0, 0)
        return cls(last, moment_of(period), day, issued, free)


class Ledger:
    """The counts of services within one transaction, which holds their locks.

    Numbers are counted in memory; what was counted is written once, by ``write``.
    """

    def __init__(self, connection: PreparedConnection, zone: ZoneInfo, now: dt.datetime) -> None:
        self._connection = connection
        self._zone = zone
        self._now = now
        self._counts: dict[ServiceId, Count] = {}
        self._counted: set[ServiceId] = set()
        self._given: defaultdict[tuple[str, str, str], set[int]] = defaultdict(set)

    def know(self, service: Service, row: Sequence[Any]) -> None:
        """Take over the count of a service, as ``READ_COUNT`` found it."""
        self._counts[service.id] = Count.of_row(row)

    def take(self, service: Service) -> int | NoNumber:
        """Count one further and return the number, or why there is none."""
        count = self._counts[service.id]
        today = self._now.astimezone(self._zone).date().toordinal()
        day, issued = issued_on(today, count.day, count.issued)
        if service.daily_capacity is not None and issued >= service.daily_capacity:
            return NoNumber.FULL
        last, period = self._in_period(service, count)
        wanted = next_number(service.numbering, last)
        number = free_number(service.numbering, wanted, partial(self._free_from, service))
        if number is None:
            return NoNumber.EXHAUSTED
        free = self._counts[service.id].free
        self._counts[service.id] = Count(number, period, day, issued + 1, free)
        self._counted.add(service.id)
        self._given[_series(service)].add(number)
        return number

    def write(self) -> None:
        """Write what was counted."""
        self._connection.run_each(
            sql.WRITE_NUMBERING,
            [
                {
                    "service": service_id,
                    "number": count.last,
                    "period": microseconds_of(count.period),
                    "day": count.day,
                    "issued": count.issued,
                }
                for service_id, count in self._counts.items()
                if service_id in self._counted
            ],
        )

    def _in_period(self, service: Service, count: Count) -> tuple[int | None, dt.datetime | None]:
        if service.numbering.resets_at is not None:
            current = period_start(self._now, self._zone, service.numbering.resets_at)
            if starts_anew(count.period, current):
                return None, current
        return count.last, count.period

    def _free_from(self, service: Service, wanted: int) -> int:
        given = self._given[_series(service)]
        number = self._unheld_from(service, wanted)
        while number in given:
            number = self._unheld_from(service, number + 1)
        return number

    def _unheld_from(self, service: Service, number: int) -> int:
        """Return the lowest number, not below this, that nobody in the database has."""
        count = self._counts[service.id]
        if number in count.free:
            return number
        wanted = {**ticket_of(service), "number": number}
        held = self._connection.row(sql.NEXT_HELD, wanted)
        below = held[0] if held else None
        self._counts[service.id] = replace(count, free=_Free(number - 1, below))
        if below != number:
            return number
        ((gap,),) = self._connection.rows(sql.FIRST_GAP, wanted)
        return int(gap)


def _series(service: Service) -> tuple[str, str, str]:
    numbering = service.numbering
    return service.inbox_id, numbering.prefix, numbering.suffix


def ticket_of(service: Service) -> dict[str, object]:
    """Return what tickets of a service have in common, as statements name it."""
    inbox, prefix, suffix = _series(service)
    return {"inbox": inbox, "prefix": prefix, "suffix": suffix}
