"""Counting: the next number of a service, within its range, its period and its day's capacity."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

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
    from collections.abc import Iterable
    from zoneinfo import ZoneInfo

    from kiosk.domain.catalogue import Service
    from kiosk.engine.prepared import PreparedConnection


class NoNumber(Enum):
    """Why a service has no number to give."""

    FULL = "full"
    EXHAUSTED = "exhausted"


@dataclass(frozen=True, slots=True)
class _Count:
    """The row of a service's numbering."""

    last: int | None
    period: dt.datetime | None
    day: int | None
    issued: int


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
    connection: PreparedConnection, service: Service, now: dt.datetime, zone: ZoneInfo
) -> int | NoNumber:
    """Count one further and return the number, or why there is none."""
    count = _counted(connection, service)
    day, issued = issued_on(now.astimezone(zone).date().toordinal(), count.day, count.issued)
    if service.daily_capacity is not None and issued >= service.daily_capacity:
        return NoNumber.FULL
    last, period = _in_period(service, count, now, zone)
    number = free_number(
        service.numbering,
        next_number(service.numbering, last),
        lambda wanted: _free_from(connection, service, wanted),
    )
    if number is None:
        return NoNumber.EXHAUSTED
    counted = {"service": service.id, "number": number, "period": microseconds_of(period)}
    connection.run(sql.WRITE_NUMBERING, {**counted, "day": day, "issued": issued + 1})
    return number


def _in_period(
    service: Service, count: _Count, now: dt.datetime, zone: ZoneInfo
) -> tuple[int | None, dt.datetime | None]:
    if service.numbering.resets_at is not None:
        current = period_start(now, zone, service.numbering.resets_at)
        if starts_anew(count.period, current):
            return None, current
    return count.last, count.period


def _free_from(connection: PreparedConnection, service: Service, number: int) -> int:
    numbering = service.numbering
    wanted = {
        "inbox": service.inbox_id,
        "prefix": numbering.prefix,
        "suffix": numbering.suffix,
        "number": number,
    }
    if connection.row(sql.HOLDER, wanted) is None:
        return number
    ((gap,),) = connection.rows(sql.FIRST_GAP, wanted)
    return int(gap)


def _counted(connection: PreparedConnection, service: Service) -> _Count:
    ((last, period, day, issued),) = connection.rows(sql.READ_NUMBERING, {"service": service.id})
    return _Count(last, moment_of(period), day, issued)
