"""The services of a body, and the opening hours of the site."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from kiosk.domain.catalogue import (
    InboxId,
    InitialStatus,
    Numbering,
    Prerequisites,
    QueueEnd,
    Service,
    ServiceId,
)
from kiosk.domain.hours import OpeningHours, Span

if TYPE_CHECKING:
    from kiosk.domain.catalogue_body.members import Node

DAYS_OF_A_WEEK = 7


def read_service(node: Node) -> Service:
    """Return the service that a node says."""
    service = node.members(
        "serviceId",
        "inboxId",
        "inboxName",
        "numbering",
        "requires",
        "initialStatus",
        "enters",
        "dailyCapacity",
        maybe=("hours",),
    )
    return Service(
        id=ServiceId(service["serviceId"].name()),
        inbox_id=InboxId(service["inboxId"].name()),
        inbox_name=service["inboxName"].name(),
        numbering=_numbering(service["numbering"]),
        requires=_prerequisites(service["requires"]),
        initial_status=service["initialStatus"].one_of(InitialStatus),
        enters=_place(service["enters"]),
        daily_capacity=service["dailyCapacity"].maybe(_positive),
        hours=read_hours(service["hours"]) if "hours" in service else OpeningHours(),
    )


def _numbering(node: Node) -> Numbering:
    numbering = node.members("prefix", "suffix", "start", "end", "resetsAt")
    start, end = numbering["start"].whole(), numbering["end"].whole()
    if not 0 <= start <= end:
        raise node.wrong("has a range that holds no number")
    return Numbering(
        prefix=numbering["prefix"].words(),
        start=start,
        end=end,
        suffix=numbering["suffix"].words(),
        resets_at=numbering["resetsAt"].maybe(lambda one: one.time()),
    )


def _prerequisites(node: Node) -> Prerequisites:
    requires = node.members("customerId", "phone", "email")
    return Prerequisites(
        requires["customerId"].flag(), requires["phone"].flag(), requires["email"].flag()
    )


def _place(node: Node) -> QueueEnd | int:
    return node.one_of(QueueEnd) if isinstance(node.value, str) else _positive(node)


def _positive(node: Node) -> int:
    if node.whole() < 1:
        raise node.wrong("is below 1")
    return node.whole()


def read_hours(node: Node) -> OpeningHours:
    """Return the opening hours that a node says."""
    hours = node.members("weekly", "exceptions")
    weekly = hours["weekly"].maybe(lambda week: week.each(_spans))
    if weekly is not None and len(weekly) != DAYS_OF_A_WEEK:
        raise hours["weekly"].wrong("does not hold seven days")
    exceptions = hours["exceptions"].table()
    return OpeningHours(
        weekly, {_day(day, spans): _spans(spans) for day, spans in exceptions.items()}
    )


def _day(name: str, node: Node) -> dt.date:
    try:
        return dt.date.fromisoformat(name)
    except ValueError:
        raise node.wrong("stands for no day") from None


def _spans(node: Node) -> tuple[Span, ...]:
    return node.each(_span)


def _span(node: Node) -> Span:
    span = node.members("opens", "closes")
    opens, closes = span["opens"].time(), span["closes"].time()
    if closes <= opens and closes != dt.time.min:
        raise node.wrong("closes before it opens")
    return Span(opens, closes)
