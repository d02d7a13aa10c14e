"""Hours out of two others: while both are open, and while either is."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from kiosk.domain.hours import ALL_DAY, OpeningHours, Span

if TYPE_CHECKING:
    from collections.abc import Callable

    Spans = tuple[Span, ...]


def while_both(one: OpeningHours, other: OpeningHours) -> OpeningHours:
    """Return the hours in which both are open, days that differ included."""
    return _joined(one, other, _overlap)


def while_either(one: OpeningHours, other: OpeningHours) -> OpeningHours:
    """Return the hours in which at least one is open, days that differ included."""
    return _joined(one, other, _union)


def _joined(
    one: OpeningHours, other: OpeningHours, join: Callable[[Spans, Spans], Spans]
) -> OpeningHours:
    week = tuple(map(join, one.week, other.week))
    days = {*one.exceptions, *other.exceptions}
    return OpeningHours(
        None if week == (ALL_DAY,) * 7 else week,
        {day: join(one.spans(day), other.spans(day)) for day in days},
    )


def _overlap(one: Spans, other: Spans) -> Spans:
    shared = (
        (max(first.opens, second.opens), min(_end(first), _end(second)))
        for first in one
        for second in other
    )
    return tuple(
        Span(opens, closes) for opens, (late, closes) in sorted(shared) if late or opens < closes
    )


def _union(one: Spans, other: Spans) -> Spans:
    merged: list[Span] = []
    for span in sorted((*one, *other), key=lambda span: (span.opens, _end(span))):
        last = merged[-1] if merged else None
        if last is not None and (False, span.opens) <= _end(last):
            merged[-1] = Span(last.opens, max(_end(last), _end(span))[1])
        else:
            merged.append(span)
    return tuple(merged)


def _end(span: Span) -> tuple[bool, dt.time]:
    """Return the end as it is compared: the midnight to come is after every other time."""
    return (span.closes == dt.time.min, span.closes)
