"""When a closed site opens again and an open one closes, as a visitor reads it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from kiosk.domain.answers import western_digits
from kiosk.domain.opening import Closed, Open, opening_at
from kiosk.ui.time_of_day import time_of_day

if TYPE_CHECKING:
    from kiosk.domain.language import Locale
    from kiosk.ports.clock import Clock
    from kiosk.ui.view_models.snapshot import Snapshot

_WEEK = dt.timedelta(days=6)
_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class NextOpening:
    """Tells the next opening by the site's hours and clock."""

    clock: Clock

    def __call__(self, now: Snapshot) -> str:
        """Return ``9:00 AM`` for today, ``Monday, 9:00 AM`` within a week, else with the date.

        Empty while the site is open, and where no opening is known.
        """
        moment = self.clock.now()
        opening = opening_at(now.context.catalogue.hours, now.context.site.time_zone, moment)
        if not isinstance(opening, Closed) or opening.opens is None:
            return ""
        today = moment.astimezone(opening.opens.tzinfo).date()
        return _written(opening.opens, today, now.language)


def closing_time(clock: Clock, now: Snapshot) -> str:
    """Return until when the site is open, as ``5:30 PM``; empty where that is a day or more."""
    moment = clock.now()
    opening = opening_at(now.context.catalogue.hours, now.context.site.time_zone, moment)
    if not isinstance(opening, Open) or opening.closes is None:
        return ""
    return time_of_day(opening.closes, now.language) if opening.closes - moment < _DAY else ""


def _written(opens: dt.datetime, today: dt.date, language: Locale) -> str:
    time = time_of_day(opens, language)
    if opens.date() == today:
        return time
    locale = QLocale(language)
    if opens.date() - today <= _WEEK:
        return f"{locale.standaloneDayName(opens.isoweekday())}, {time}"
    day = QDate(opens.year, opens.month, opens.day)
    return f"{western_digits(locale.toString(day, QLocale.FormatType.LongFormat))}, {time}"
