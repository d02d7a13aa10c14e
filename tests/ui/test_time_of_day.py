"""Times of day on the screens."""

import datetime as dt

import pytest

from kiosk.adapters.texts.dates import time_in
from kiosk.domain.events import LanguageChosen
from kiosk.domain.language import Locale
from kiosk.ui.time_of_day import clock_face, time_of_day
from tests.ui.conftest import Lobby
from tests.ui.fit.site import spoken

HALVED = {"en-US", "ar", "el", "hi", "ko", "ur", "zh-Hant"}
NAMED_HOURS = {"th"}
"""Babel's Thai writes a word behind the hour, Qt's does not."""


@pytest.mark.parametrize("language", sorted(spoken()))
@pytest.mark.parametrize("time", [dt.time(9, 5), dt.time(17, 30)])
def test_screens_write_a_time_as_tickets_do(language: Locale, time: dt.time) -> None:
    moment = dt.datetime.combine(dt.date(2030, 5, 14), time, tzinfo=dt.UTC)
    printed = time_in(language, moment).replace(" ", "\u00a0")
    if language in NAMED_HOURS:
        printed = printed.split("\u00a0")[0]
    assert time_of_day(moment, language).strip("\u2068\u2069") == printed


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en-US", "5:30\u00a0PM"),
        ("ur", "\u20685:30\u00a0PM\u2069"),
        ("ar-EG", "\u20685:30\u00a0م\u2069"),
        ("he", "\u206817:30\u2069"),
    ],
)
def test_a_time_among_words_from_right_to_left_is_read_by_itself(
    language: str, written: str
) -> None:
    assert time_of_day(dt.time(17, 30), Locale(language)) == written


@pytest.mark.parametrize("language", sorted(spoken()))
def test_a_clock_on_the_wall_names_no_half_of_the_day(language: Locale) -> None:
    faces = [clock_face(dt.time(hour, 5), language) for hour in (0, 9, 12, 17)]
    halved = ["12:05", "9:05", "12:05", "5:05"]
    assert faces == (halved if language in HALVED else ["00:05", "09:05", "12:05", "17:05"])


def test_the_clock_of_the_header_follows_the_language(lobby: Lobby) -> None:
    lobby.fakes.clock.moment = dt.datetime(2030, 5, 14, 16, 30, tzinfo=dt.UTC)
    window = lobby.open()
    assert window.kiosk.props.clock == "5:30"
    window.journey.dispatch(LanguageChosen(Locale("de")))
    assert window.kiosk.props.clock == "17:30"
