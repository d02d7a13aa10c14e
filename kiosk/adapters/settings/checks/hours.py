"""Opening hours: no two spans of a day overlap, and no day differs twice."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from kiosk.adapters.settings.hours_records import WEEKDAYS
from kiosk.adapters.settings.kinds.opening import span_text

if TYPE_CHECKING:
    import datetime as dt

    from kiosk.adapters.settings.findings import Spot
    from kiosk.adapters.settings.hours_records import HoursRecord
    from kiosk.domain.hours import Span


def check_hours(hours: HoursRecord, spot: Spot) -> None:
    """Tell spans that overlap, and days for which two exceptions stand."""
    for name, spans in zip(WEEKDAYS, hours.week, strict=True):
        _check_overlap(spans or (), spot.at(name))
    first: dict[dt.date, int] = {}
    for place, exception in enumerate(hours.exception):
        here = spot.at("exception", place)
        _check_overlap(exception.spans, here.at("spans"))
        earlier = first.setdefault(exception.date, place)
        if earlier != place and here.clean("date"):
            said = f"{exception.date} is already exception[{earlier + 1}]; keep one of them."
            here.at("date").fault(said)


def _check_overlap(spans: tuple[Span, ...], here: Spot) -> None:
    for one, other in combinations(spans, 2):
        if one.holds(other.opens) or other.holds(one.opens):
            said = f"{span_text(one)} and {span_text(other)} overlap; join them, or part them."
            here.fault(said)
            return
