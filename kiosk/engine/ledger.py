"""Counting: the next number of a service, within its range, its period and its day's capacity."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from kiosk.engine import statements as sql
from kiosk.engine.moments import microseconds_of
from kiosk.engine.numbering import (
    free_number,
    issued_on,
    next_number,
    period_start,
    starts_anew,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable
    from zoneinfo import ZoneInfo

    from kiosk.domain.catalogue import Service
    from kiosk.engine.prepared import PreparedConnection


class NoNumber(Enum):
    """Why a service has no number to give."""

    FULL = "full"
    EXHAUSTED = "exhausted"


@dataclass(frozen=True, slots=True)
class Count:
    """What a service has given out: its last number, in which period; how many cases on which day.

    ``next_is_held`` tells whether somebody has the number after the last.
    """

    last: int | None
    period: dt.datetime | None
    day: int | None
    issued: int
    next_is_held: bool


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


def take_number(
    connection: PreparedConnection,
    service: Service,
    count: Count,
    now: dt.datetime,
    zone: ZoneInfo,
) -> int | NoNumber:
    """Count one further and return the number, or why there is none."""
    day, issued = issued_on(now.astimezone(zone).date().toordinal(), count.day, count.issued)
    if service.daily_capacity is not None and issued >= service.daily_capacity:
        return NoNumber.FULL
    last, period = _in_period(service, count, now, zone)
    number = free_number(
        service.numbering,
        next_number(service.numbering, last),
        lambda wanted: _free_from(connection, service, count, wanted),
    )
    if number is None:
        return NoNumber.EXHAUSTED
    counted = {"service": service.id, "number": number, "period": microseconds_of(period)}
    connection.run(sql.WRITE_NUMBERING, {**counted, "day": day, "issued": issued + 1})
    return number


def _in_period(
    service: Service, count: Count, now: dt.datetime, zone: ZoneInfo
) -> tuple[int | None, dt.datetime | None]:
    if service.numbering.resets_at is not None:
        current = period_start(now, zone, service.numbering.resets_at)
        if starts_anew(count.period, current):
            return None, current
    return count.last, count.period


def _free_from(connection: PreparedConnection, service: Service, count: Count, number: int) -> int:
    is_next = count.last is not None and number == count.last + 1
    if is_next and not count.next_is_held:
        return number
    wanted = {**ticket_of(service), "number": number}
    if connection.row(sql.HOLDER, wanted) is None:
        return number
    ((gap,),) = connection.rows(sql.FIRST_GAP, wanted)
    return int(gap)


def ticket_of(service: Service) -> dict[str, object]:
    """Return what tickets of a service have in common, as statements name it."""
    numbering = service.numbering
    return {
        "inbox": service.inbox_id,
        "prefix": numbering.prefix,
        "suffix": numbering.suffix,
    }
