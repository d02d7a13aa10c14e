"""When what is closed opens again and an open site closes, as a visitor reads it."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from kiosk.domain.answers import western_digits
from kiosk.domain.opening import Closed, Open, opening_at
from kiosk.domain.service_hours import serving_hours
from kiosk.ui.listing import dated
from kiosk.ui.time_of_day import time_of_day

if TYPE_CHECKING:
    from kiosk.domain.language import Locale
    from kiosk.ports.clock import Clock
    from kiosk.ui.view_models.snapshot import Snapshot

_WEEK = dt.timedelta(days=6)
_DAY = dt.timedelta(days=1)
_YEAR = re.compile(r"(\.?)[^dM]*y+[^dM]*")
"""The year of a date's form, and what parts it from the rest; a dot is kept (``17.05.``)."""


@dataclass(frozen=True, slots=True)
class NextOpening:
    """Tells the next opening by the site's clock, its hours and those of its services."""

    clock: Clock

    def __call__(self, now: Snapshot) -> str:
        """Return ``9:00 AM`` for today, ``Monday, 9:00 AM`` within a week, else with the date.

        Empty while the site is open, and where no opening is known.
        """
        moment = self.clock.now()
        hours, zone = serving_hours(now.context.catalogue), now.context.site.time_zone
        opening = opening_at(hours, zone, moment)
        if not isinstance(opening, Closed) or opening.opens is None:
            return ""
        today = moment.astimezone(opening.opens.tzinfo).date()
        return opening_words(opening.opens, today, now.language)


def closing_time(clock: Clock, now: Snapshot) -> str:
    """Return until when the site is open, as ``5:30 PM``; empty where that is a day or more."""
    moment = clock.now()
    hours, zone = serving_hours(now.context.catalogue), now.context.site.time_zone
    opening = opening_at(hours, zone, moment)
    if not isinstance(opening, Open) or opening.closes is None:
        return ""
    return time_of_day(opening.closes, now.language) if opening.closes - moment < _DAY else ""


def opening_words(
    opens: dt.datetime, today: dt.date, language: Locale, *, brief: bool = False
) -> str:
    """Return ``9:00 AM`` for today, ``Monday, 9:00 AM`` within a week, else with the date.

    In brief that is ``Mon, 9:00 AM``, and ``12/8, 9:00 AM``.
    """
    time = time_of_day(opens, language)
    if opens.date() == today:
        return time
    locale = QLocale(language)
    if opens.date() - today <= _WEEK:
        form = QLocale.FormatType.ShortFormat if brief else QLocale.FormatType.LongFormat
        return dated(locale.standaloneDayName(opens.isoweekday(), form), time, language)
    day = opens.date()
    return dated(brief_date(day, locale) if brief else _whole_date(day, locale), time, language)


def _whole_date(day: dt.date, locale: QLocale) -> str:
    written = locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
    return western_digits(written)


def brief_date(day: dt.date, locale: QLocale) -> str:
    """Return a date without its year, such as ``12/8`` or ``08.12.``, in western digits."""
    form = _YEAR.sub(r"\1", locale.dateFormat(QLocale.FormatType.ShortFormat))
    return western_digits(locale.toString(QDate(day.year, day.month, day.day), form))
