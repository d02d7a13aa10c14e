"""The opening hours of the week ahead, as a visitor of a closed site reads them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale

from kiosk.domain.screens import TroubleShown
from kiosk.domain.service_hours import serving_hours
from kiosk.domain.week_ahead import week_ahead
from kiosk.ui.listing import dated
from kiosk.ui.next_opening import NextOpening, brief_date, opening_words
from kiosk.ui.time_of_day import halves_the_day, time_of_day
from kiosk.ui.view_models.trouble import Hours, HoursRow

if TYPE_CHECKING:
    from kiosk.domain.hours import Span
    from kiosk.domain.language import Locale
    from kiosk.domain.week_ahead import DaysRow
    from kiosk.ports.clock import Clock
    from kiosk.ui.view_models.snapshot import Snapshot


def closed_hours(clock: Clock, now: Snapshot) -> Hours:
    """Return when the site opens again and its hours; nothing while it is open, or none are known.

    The week begins with the first working day where the visitor's language is spoken (CLDR). While
    the site is open, when the service opens that gave this visitor no number.
    """
    opens = NextOpening(clock)(now)
    if not opens:
        return Hours(_service_opens(now))
    locale = QLocale(now.language)
    today = clock.now().astimezone(ZoneInfo(now.context.site.time_zone)).date()
    hours = serving_hours(now.context.catalogue)
    week = week_ahead(hours, today, _first_working_day(locale))
    return Hours(opens, tuple(_written(row, locale, now.language) for row in week))


def _service_opens(now: Snapshot) -> str:
    screen, closings = now.journey.screen, now.journey.closings
    closed = screen.closed if isinstance(screen, TroubleShown) else None
    opens = closings.until.get(closed) if closed is not None else None
    return opening_words(opens, closings.today, now.language) if opens is not None else ""


def _first_working_day(locale: QLocale) -> int:
    working = [day.value for day in locale.weekdays()]
    return next((day for day in working if (day - 2) % 7 + 1 not in working), 1)


def _written(row: DaysRow, locale: QLocale, language: Locale) -> HoursRow:
    def names(form: QLocale.FormatType) -> tuple[str, str]:
        first, last = (
            _capital(locale.standaloneDayName(day, form)) for day in (row.first, row.last)
        )
        if row.differs is not None:
            return dated(first, brief_date(row.differs, locale), language), ""
        return first, "" if row.first == row.last else last

    first, last = names(QLocale.FormatType.LongFormat)
    brief_first, brief_last = names(QLocale.FormatType.ShortFormat)
    return HoursRow(
        firstDay=first,
        lastDay=last,
        briefFirstDay=brief_first,
        briefLastDay=brief_last,
        spans=" ".join(_span(span, language) for span in row.spans),
        today=row.today,
    )


def _span(span: Span, language: Locale) -> str:
    midnight = span.closes == dt.time.min and not halves_the_day(language)
    closes = "24:00" if midnight else time_of_day(span.closes, language)
    return f"{time_of_day(span.opens, language)}-{closes}"


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
