import datetime as dt
import json
import tracemalloc
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.adapters.texts.table_texts import TableTexts
from kiosk.domain.language import Locale, LocalText
from tools.translations import sources
from tools.translations.__main__ import SOURCES

TRANSLATED = tuple(Locale(one.locale) for one in map(sources.read, sources.find(SOURCES)))
MOMENT = dt.datetime(2030, 5, 14, 9, 2, tzinfo=dt.UTC)


def test_a_sites_own_words_stand_before_the_built_in(built: Path) -> None:
    own = {"privacy": LocalText({Locale("de"): "Wir merken uns nichts."})}
    texts = TableTexts(built / "texts", Locale("en-US"), own=own)
    assert texts.text(Locale("de"), "privacy") == "Wir merken uns nichts."
    assert texts.text(Locale("de"), "back") == "Zurück"
    assert texts.text(Locale("en-US"), "privacy") != "Wir merken uns nichts."


@pytest.fixture
def texts(built: Path) -> TableTexts:
    return TableTexts(built / "texts", default=Locale("de"))


@pytest.mark.parametrize(
    ("locale", "spoken"),
    [
        ("en-US", "Back"),
        ("EN-us", "Back"),
        ("en-GB", "Back"),
        ("es-MX", "Atrás"),
        ("zh-Hans-CN", "返回"),
        ("zh", "返回"),
        ("xx", "Zurück"),
    ],
)
def test_a_language_is_found_by_its_tag_or_its_nearest_else_the_sites_default(
    texts: TableTexts, locale: str, spoken: str
) -> None:
    assert texts.text(Locale(locale), "back") == spoken


def test_english_serves_where_even_the_sites_default_is_not_spoken(built: Path) -> None:
    texts = TableTexts(built / "texts", default=Locale("xx"))
    assert texts.text(Locale("yy"), "back") == "Back"


def test_an_unknown_id_is_an_error(texts: TableTexts) -> None:
    with pytest.raises(KeyError, match=r"no\.such\.text"):
        texts.text(Locale("fr"), "no.such.text")


@pytest.mark.parametrize(
    ("locale", "number", "words"),
    [
        ("en-US", 1, "1 person"),
        ("en-US", 0, "0 people"),
        ("fr", 0, "0 personne"),
        ("uk", 1, "1 особа"),
        ("uk", 3, "3 особи"),
        ("uk", 11, "11 осіб"),
        ("uk", 21, "21 особа"),
        ("ar", 0, "لا أحد"),
        ("ar", 2, "شخصان"),
        ("ar", 3, "3 أشخاص"),
        ("ar", 11, "11 شخصًا"),
        ("ar", 100, "100 شخص"),
        ("he", 1, "אדם אחד"),
        ("he", 2, "2 אנשים"),
        ("zh-Hans", 7, "7 人"),
    ],
)
def test_numbers_choose_the_form_and_are_written_in_western_digits(
    texts: TableTexts, locale: str, number: int, words: str
) -> None:
    assert texts.text(Locale(locale), "svc.people", n=number) == words


def test_a_plural_without_a_number_is_an_error(texts: TableTexts) -> None:
    with pytest.raises(ValueError, match=r"svc\.people"):
        texts.text(Locale("en-US"), "svc.people")


def test_what_is_filled_in_is_not_filled_again(tmp_path: Path) -> None:
    (tmp_path / "en-US.json").write_text(json.dumps({"pair": "%2 before %1, not %3"}))
    texts = TableTexts(tmp_path, default=Locale("en-US"))
    assert texts.text(Locale("en-US"), "pair", "%2", "%n", n=5) == "%n before %2, not %3"


@pytest.mark.parametrize(
    ("locale", "day", "time"),
    [
        ("en-US", "Tue, May 14, 2030", "9:02\u00a0AM"),
        ("en-GB", "Tue, 14 May 2030", "09:02"),
        ("es", "mar, 14 may 2030", "9:02"),
        ("es-MX", "mar, 14 de may de 2030", "9:02\u00a0a.m."),
        ("fr", "mar. 14 mai 2030", "09:02"),
        ("de", "Di., 14. Mai 2030", "09:02"),
        ("ar", "الثلاثاء، 14 مايو 2030", "9:02 ص"),
        ("he", "יום ג׳, 14 במאי 2030", "9:02"),
        ("uk", "вт, 14 трав. 2030\u00a0р.", "09:02"),
        ("zh-Hans", "2030年5月14日周二", "09:02"),
        ("zh-Hans-CN", "2030年5月14日周二", "09:02"),
        ("de-x-easy", "Di., 14. Mai 2030", "09:02"),
        ("xx", "Di., 14. Mai 2030", "09:02"),  # not spoken: as the site's default writes it
    ],
)
def test_dates_and_times_read_as_the_visitor_writes_them(
    texts: TableTexts, locale: str, day: str, time: str
) -> None:
    tag = Locale(locale)
    assert (texts.date(tag, MOMENT), texts.written_time(tag, MOMENT)) == (day, time)


@pytest.mark.parametrize("locale", TRANSLATED)
def test_every_day_and_minute_reads_differently_in_digits_that_are_on_every_board(
    texts: TableTexts, locale: Locale
) -> None:
    moments = [MOMENT + dt.timedelta(days=day, minutes=day) for day in range(365)]
    days, times = ({say(locale, at) for at in moments} for say in (texts.date, texts.written_time))
    assert (len(days), len(times)) == (365, 365)
    digits = {char for text in days | times for char in text if char.isdigit()}
    assert digits <= set("0123456789")


def test_a_time_is_told_in_its_own_zone(texts: TableTexts) -> None:
    there = MOMENT.astimezone(ZoneInfo("America/New_York"))
    assert texts.written_time(Locale("de"), there) == "05:02"


@pytest.mark.parametrize("locale", ["en-US", "ar", "zh-Hans"])
def test_a_clock_reads_the_same_in_every_language(texts: TableTexts, locale: str) -> None:
    assert texts.time(Locale(locale), MOMENT) == "09:02"


@pytest.mark.parametrize(
    ("tag", "country", "day"),
    [
        ("en", "GB", "Tue, 14 May 2030"),
        ("en", "US", "Tue, May 14, 2030"),
        ("en-US", "GB", "Tue, May 14, 2030"),
        ("de", "JP", "Di., 14. Mai 2030"),
    ],
)
def test_a_language_without_a_region_is_written_as_in_the_country_of_the_site(
    built: Path, tag: str, country: str, day: str
) -> None:
    texts = TableTexts(built / "texts", Locale("en-US"), country)
    assert texts.date(Locale(tag), MOMENT) == day


def test_dates_in_all_languages_keep_little_in_memory(built: Path) -> None:
    texts = TableTexts(built / "texts", default=Locale("de"))
    texts.date(Locale("de"), MOMENT)
    tracemalloc.start()
    try:
        for locale in TRANSLATED:
            texts.date(locale, MOMENT)
            texts.written_time(locale, MOMENT)
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept < 250_000 * len(TRANSLATED)
