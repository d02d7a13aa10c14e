"""Counting: the next number of a service, and the next place in an inbox."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.engine import statements as sql
from kiosk.engine.moments import microseconds_of, moment_of
from kiosk.engine.numbering import free_number, next_number, period_start, starts_anew

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable
    from zoneinfo import ZoneInfo

    from kiosk.domain.catalogue import Service
    from kiosk.engine.prepared import PreparedConnection


@dataclass(frozen=True, slots=True)
class Place:
    """Where a case stands in its inbox: 1-based, itself counted, and the key that orders it."""

    position: int
    rank: int


def seed(connection: PreparedConnection, services: Iterable[Service]) -> None:
    """Add the inboxes and counters that the database does not have yet; rename inboxes."""
    counted = {service_id for (service_id,) in connection.rows(sql.READ_NUMBERED_SERVICES)}
    names = dict(connection.rows(sql.READ_INBOX_NAMES))
    for service in services:
        if service.id not in counted:
            fresh = {"service_id": service.id, "last_number": None, "period_start": None}
            connection.run(sql.INSERT_NUMBERING, fresh)
        _seed_inbox(connection, service, names)


def _seed_inbox(connection: PreparedConnection, service: Service, names: dict[str, str]) -> None:
    if service.inbox_id not in names:
        empty = {"waiting_count": 0, "last_rank": 0}
        row = {"inbox_id": service.inbox_id, "name": service.inbox_name, **empty}
        connection.run(sql.INSERT_INBOX, row)
    elif names[service.inbox_id] != service.inbox_name:
        renamed = {"inbox": service.inbox_id, "new_name": service.inbox_name}
        connection.run(sql.RENAME_INBOX, renamed)
    names[service.inbox_id] = service.inbox_name


def take_number(
    connection: PreparedConnection, service: Service, now: dt.datetime, zone: ZoneInfo
) -> int | None:
    """Count one further and return the number; None where every number is still waited with."""
    numbering = service.numbering
    last, period = _counted(connection, service)
    if numbering.resets_at is not None:
        current = period_start(now, zone, numbering.resets_at)
        if starts_anew(period, current):
            last, period = None, current
    ticket = {
        "inbox": service.inbox_id,
        "prefix": numbering.prefix,
        "suffix": numbering.suffix,
    }

    def free_from(number: int) -> int:
        wanted = {**ticket, "number": number}
        if connection.row(sql.HOLDER, wanted) is None:
            return number
        ((gap,),) = connection.rows(sql.FIRST_GAP, wanted)
        return int(gap)

    number = free_number(numbering, next_number(numbering, last), free_from)
    if number is not None:
        counted = {"service": service.id, "number": number, "period": microseconds_of(period)}
        connection.run(sql.WRITE_NUMBERING, counted)
    return number


def _counted(
    connection: PreparedConnection, service: Service
) -> tuple[int | None, dt.datetime | None]:
    ((last, period),) = connection.rows(sql.READ_NUMBERING, {"service": service.id})
    return last, moment_of(period)


def join_queue(connection: PreparedConnection, service: Service) -> Place:
    """Count one more in the service's inbox and return the place at its end."""
    ((position, rank),) = connection.rows(sql.JOIN_QUEUE, {"inbox": service.inbox_id})
    return Place(position, rank)
