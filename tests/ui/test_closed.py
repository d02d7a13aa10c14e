"""Outside the opening hours: a screen that says so, when it opens, and what to do instead."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from kiosk.bootstrap.readiness import HoursReadiness
from kiosk.domain.events import LanguageChosen, ReadinessKnown
from kiosk.domain.hours import OpeningHours, Span
from kiosk.domain.journey_context import JourneyContext
from kiosk.domain.journey_state import start
from kiosk.domain.language import Locale
from kiosk.domain.readiness import Hindered, Hindrance, Ready
from kiosk.ui.next_opening import NextOpening, closing_time
from kiosk.ui.opening_week import closed_hours
from kiosk.ui.view_models.snapshot import Snapshot
from kiosk.ui.view_models.trouble import Hours, HoursRow
from kiosk.ui.visitor import Visitor, wait_for
from tests.fakes.sites import ARABIC, CONTEXT, GERMAN
from tests.fakes.system import FakeClock
from tests.ui.conftest import Lobby
from tests.ui.fit.boxes import Reader

MORNING = (Span(dt.time(9), dt.time(12)),)
HOURS = OpeningHours(weekly=(MORNING,) * 5 + ((), ()))
"""London, Monday to Friday."""

FRIDAY_8, FRIDAY_10 = (dt.datetime(2026, 11, 27, hour, tzinfo=dt.UTC) for hour in (8, 10))
FRIDAY_13 = dt.datetime(2026, 11, 27, 13, tzinfo=dt.UTC)


def with_hours(hours: OpeningHours = HOURS) -> JourneyContext:
    return replace(CONTEXT, catalogue=replace(CONTEXT.catalogue, hours=hours))


def said(moment: dt.datetime, hours: OpeningHours = HOURS, language: str = "en-US") -> str:
    context = with_hours(hours)
    journey = replace(start(context), language=Locale(language))
    return NextOpening(FakeClock(moment))(Snapshot(context, journey))


@pytest.mark.parametrize(
    ("moment", "language", "opens"),
    [
        (FRIDAY_8, "en-US", "9:00\u00a0AM"),
        (FRIDAY_8, "en-GB", "09:00"),
        (FRIDAY_10, "en-US", ""),
        (FRIDAY_13, "en-US", "Monday, 9:00\u00a0AM"),
        (FRIDAY_13, "de", "Montag, 09:00"),
        (FRIDAY_13, "ar", "\u200fالاثنين، \u20689:00\u00a0ص\u2069"),
    ],
)
def test_the_next_opening_is_said_in_the_visitors_language(
    moment: dt.datetime, language: str, opens: str
) -> None:
    assert said(moment, language=language) == opens


def test_an_opening_far_away_has_its_date_in_western_digits() -> None:
    closed = dict.fromkeys((dt.date(2026, 11, day) for day in range(27, 31)), ())
    closed |= dict.fromkeys((dt.date(2026, 12, day) for day in range(1, 8)), ())
    hours = replace(HOURS, exceptions=closed)
    assert said(FRIDAY_13, hours) == "Tuesday, December 8, 2026, 9:00\u00a0AM"
    arabic = said(FRIDAY_13, hours, "ar-EG")
    assert "2026" in arabic
    assert arabic.endswith("، \u20689:00\u00a0ص\u2069")


def test_a_site_that_never_opens_says_nothing() -> None:
    assert said(FRIDAY_13, OpeningHours(weekly=((),) * 7)) == ""


def week(
    moment: dt.datetime, hours: OpeningHours = HOURS, language: str = "en-US"
) -> tuple[HoursRow, ...]:
    context = with_hours(hours)
    journey = replace(start(context), language=Locale(language))
    return closed_hours(FakeClock(moment), Snapshot(context, journey)).week


def test_a_closed_site_tells_its_week_with_today_marked() -> None:
    weekdays, weekend = week(FRIDAY_13)
    assert weekdays == HoursRow(
        firstDay="Monday",
        lastDay="Friday",
        briefFirstDay="Mon",
        briefLastDay="Fri",
        spans="9:00\u00a0AM-12:00\u00a0PM",
        today=True,
    )
    assert (weekend.firstDay, weekend.lastDay, weekend.spans) == ("Saturday", "Sunday", "")


@pytest.mark.parametrize(
    ("language", "first"),
    [("fr", "Lundi"), ("ar", "الأحد"), ("he", "יום ראשון"), ("fa", "شنبه"), ("ja", "月曜日")],
)
def test_the_week_begins_with_the_first_working_day(language: str, first: str) -> None:
    assert week(FRIDAY_13, language=language)[0].firstDay == first


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en-US", "Tuesday, 12/1"),
        ("de", "Dienstag, 01.12."),
        ("hu", "Kedd 12. 01."),
        ("ar", "الثلاثاء، 1/12"),
    ],
)
def test_a_day_that_differs_has_its_date_without_the_year(language: str, name: str) -> None:
    differing = replace(HOURS, exceptions={dt.date(2026, 12, 1): ()})
    names = {row.firstDay.replace("\u200f", "") for row in week(FRIDAY_13, differing, language)}
    assert name in names


@pytest.mark.parametrize(
    ("language", "spans"), [("de", "14:00-24:00"), ("en-US", "2:00\u00a0PM-12:00\u00a0AM")]
)
def test_midnight_at_the_end_of_a_day_is_24_hours_where_hours_go_so_far(
    language: str, spans: str
) -> None:
    late = (Span(dt.time(14), dt.time.min),)
    assert week(FRIDAY_8, OpeningHours((late,) * 7), language)[0].spans == spans


@pytest.mark.parametrize(
    ("moment", "hours"), [(FRIDAY_10, HOURS), (FRIDAY_10, OpeningHours(((),) * 7))]
)
def test_no_hours_are_told_while_it_is_open_or_never_opens(
    moment: dt.datetime, hours: OpeningHours
) -> None:
    context = with_hours(hours)
    assert closed_hours(FakeClock(moment), Snapshot(context, start(context))) == Hours()


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (FRIDAY_10, "open until 2026-11-27 12:00"),
        (FRIDAY_13, "the site is closed until 2026-11-30 09:00"),
    ],
)
def test_staff_are_told_by_the_sites_clock(moment: dt.datetime, words: str) -> None:
    catalogue = with_hours().catalogue
    check = HoursReadiness(lambda: catalogue, lambda: "Europe/London", FakeClock(moment)).check()
    assert (check.found if isinstance(check, Ready) else check.fault) == words


def test_nobody_begins_a_visit_outside_the_hours() -> None:
    catalogue = with_hours().catalogue
    check = HoursReadiness(lambda: catalogue, lambda: "Europe/London", FakeClock(FRIDAY_13)).check()
    assert isinstance(check, Hindered)
    assert check.hindrance is Hindrance.CLOSED


def test_the_screen_says_when_it_opens_in_each_language(lobby: Lobby) -> None:
    lobby.fakes.clock.moment = FRIDAY_13
    window = lobby.open(context=with_hours())
    window.journey.dispatch(ReadinessKnown(Hindrance.CLOSED))
    visitor = Visitor(window)
    visitor.settle()
    assert visitor.screen == "TroubleScreen"
    opens = visitor.find("opens")
    assert opens is not None
    assert opens.property("title") == "Open again: Monday, 9:00\u00a0AM"
    shown = "".join(box.name for box in Reader(window.view).boxes()).replace("\\xa0", " ")
    assert all(text in shown for text in ("Monday – Friday", "Today", "9:00 AM–12:00 PM", "Closed"))
    window.journey.dispatch(LanguageChosen(GERMAN))
    wait_for(lambda: opens.property("title") == "Wieder geöffnet: Montag, 09:00", "German")
    window.journey.dispatch(LanguageChosen(ARABIC))
    wait_for(lambda: "الاثنين، \u20689:00\u00a0ص" in opens.property("title"), "Arabic")


@pytest.mark.parametrize(
    ("moment", "hours", "closes"),
    [
        (FRIDAY_10, HOURS, "12:00\u00a0PM"),
        (FRIDAY_13, HOURS, ""),
        (FRIDAY_10, OpeningHours(), ""),
        (FRIDAY_10, OpeningHours(weekly=((Span(dt.time.min, dt.time.min),),) * 7), ""),
        (FRIDAY_10, OpeningHours(weekly=((Span(dt.time(9), dt.time.min),),) * 7), "12:00\u00a0AM"),
    ],
)
def test_the_end_of_the_open_time_is_said_where_it_is_near(
    moment: dt.datetime, hours: OpeningHours, closes: str
) -> None:
    context = with_hours(hours)
    assert closing_time(FakeClock(moment), Snapshot(context, start(context))) == closes


def test_who_comes_reads_until_when_it_is_open(lobby: Lobby) -> None:
    lobby.fakes.clock.moment = FRIDAY_10
    window = lobby.open(context=with_hours())
    visitor = Visitor(window)
    wait_for(lambda: visitor.sees("closes"), "the closing time")
    closes = visitor.find("closes")
    assert closes is not None
    assert closes.property("title") == "Open until 12:00\u00a0PM"
    lobby.fakes.clock.moment = FRIDAY_13
    window.journey.dispatch(ReadinessKnown(Hindrance.CLOSED))
    lobby.fakes.clock.moment = FRIDAY_10
    window.journey.dispatch(ReadinessKnown(None))
    wait_for(lambda: visitor.sees("closes"), "the closing time")


def test_a_site_without_hours_says_no_time(lobby: Lobby) -> None:
    visitor = Visitor(lobby.open())
    wait_for(lambda: visitor.sees(f"language-{ARABIC}"), "the tiles")
    assert not visitor.sees("closes")


def test_it_opens_by_itself(lobby: Lobby) -> None:
    window = lobby.open(context=with_hours())
    window.journey.dispatch(ReadinessKnown(Hindrance.CLOSED))
    window.journey.dispatch(ReadinessKnown(None))
    assert window.kiosk.props.screen == "WelcomeScreen"
