"""Opening hours, counters, tags, capacity and place in the queue, as catalogue.toml says them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.adapters.settings.kinds.base import Wrong
from kiosk.adapters.settings.kinds.opening import OpenSpan, span_text
from kiosk.domain.catalogue import Catalogue, InitialStatus, QueueEnd, TagId
from kiosk.domain.hours import OpeningHours, Span
from tests.adapters.settings.sites import SiteFolder

SERVICE = "\n[[service]] # Passport and ID card"
SECOND_SERVICE = "\n[[service]] # Births and marriage"
SPAN_RIGHT = 'use the times of opening and closing, such as "09:00-17:30".'
TYPE_TAGS = 'tags = ["e7c3b5a9-0d1f-4263-8e47-5a6b7c8d9e0f"]'
OTHER_TAG = "00000000-0000-4000-8000-000000000000"


def with_hours(site: SiteFolder, hours: str) -> SiteFolder:
    return site.with_catalogue(SERVICE, f"\n{hours}\n{SERVICE}")


def with_service_key(site: SiteFolder, line: str) -> SiteFolder:
    return site.with_catalogue('prefix = "A"', f'prefix = "A"\n{line}')


def with_service_hours(site: SiteFolder, hours: str) -> SiteFolder:
    """Return the site with hours of its first service."""
    return site.with_catalogue(SECOND_SERVICE, f"\n{hours}\n{SECOND_SERVICE}")


def catalogue_of(site: SiteFolder) -> Catalogue:
    return site.configuration().catalogue


def test_without_hours_a_site_is_open_at_all_hours(site: SiteFolder) -> None:
    assert catalogue_of(site).hours == OpeningHours()


def test_weekdays_hold_spans_and_those_left_out_are_closed(site: SiteFolder) -> None:
    hours = catalogue_of(
        with_hours(
            site,
            '[hours]\nmonday = ["09:00-12:00", "13:00-17:30"]\n'
            'friday = ["20:00-24:00"]\nsunday = []',
        )
    ).hours

    assert hours.weekly is not None
    assert hours.weekly[0] == (span("09:00", "12:00"), span("13:00", "17:30"))
    assert hours.weekly[4] == (span("20:00", "00:00"),)
    assert hours.weekly[1] == hours.weekly[6] == ()


def test_a_day_that_differs_takes_the_place_of_its_weekday(site: SiteFolder) -> None:
    changed = with_hours(
        site,
        "[[hours.exception]]\ndate = 2030-12-25\n"
        '[[hours.exception]]\ndate = "2030-12-24"\nspans = ["09:00-12:00"]',
    )
    hours = catalogue_of(changed).hours

    assert hours.weekly is None
    assert hours.exceptions == {
        dt.date(2030, 12, 25): (),
        dt.date(2030, 12, 24): (span("09:00", "12:00"),),
    }


FAULTS = [
    (
        '[hours]\nmonday = "09:00-12:00"',
        "monday",
        'monday: "09:00-12:00" is not a list; use a list such as ["09:00-12:00", "13:00-17:30"].',
    ),
    (
        '[hours]\nmonday = ["9-12"]',
        "monday",
        f'monday: "9-12" is not a span of opening hours; {SPAN_RIGHT}',
    ),
    (
        '[hours]\nmonday = ["09:00-25:00"]',
        "monday",
        f'monday: "09:00-25:00" is not a span of opening hours; {SPAN_RIGHT}',
    ),
    (
        '[hours]\nmonday = ["22:00-02:00"]',
        "monday",
        (
            'monday: "22:00-02:00" ends before it begins; '
            "let it end by 24:00, and the next day begin at 00:00."
        ),
    ),
    (
        '[hours]\nmonday = ["09:00-12:30", "12:00-14:00"]',
        "monday",
        "monday: 09:00-12:30 and 12:00-14:00 overlap; join them, or part them.",
    ),
    (
        '[hours]\nmonday = ["20:00-24:00", "23:00-23:30"]',
        "monday",
        "monday: 20:00-24:00 and 23:00-23:30 overlap; join them, or part them.",
    ),
    ("[hours]\nmonay = []", "monay", 'monay: is not a known key; did you mean "monday"?'),
    (
        "[[hours.exception]]\nspans = []",
        "[[hours",
        "exception[1].date: is missing; give year, month and day, such as 2030-12-25.",
    ),
    (
        "[[hours.exception]]\ndate = 2030-12-25T10:00:00",
        "date",
        (
            'exception[1].date: "2030-12-25 10:00:00" is not a day; '
            "use year, month and day, such as 2030-12-25."
        ),
    ),
    (
        '[[hours.exception]]\ndate = "2030-02-30"',
        "date",
        (
            'exception[1].date: "2030-02-30" is not a day; '
            "use year, month and day, such as 2030-12-25."
        ),
    ),
    (
        "[[hours.exception]]\ndate = 2030-12-24\n[[hours.exception]]\ndate = 2030-12-24 # again",
        "date = 2030-12-24 # again",
        "exception[2].date: 2030-12-24 is already exception[1]; keep one of them.",
    ),
    (
        '[[hours.exception]]\ndate = 2030-12-24\nspans = ["09:00-11:00", "10:00-12:00"]',
        "spans",
        "exception[1].spans: 09:00-11:00 and 10:00-12:00 overlap; join them, or part them.",
    ),
]


@pytest.mark.parametrize(("hours", "place", "sentence"), FAULTS)
def test_wrong_hours_are_told_at_their_line(
    site: SiteFolder, hours: str, place: str, sentence: str
) -> None:
    changed = with_hours(site, hours)
    start = changed.line(f"\n{hours}") + 1
    line = start + hours[: hours.index(place)].count("\n")

    assert changed.faults() == [f"catalogue.toml:{line}: hours.{sentence}"]


def test_a_service_may_have_hours_of_its_own(site: SiteFolder) -> None:
    changed = with_service_hours(
        site,
        '[service.hours]\nmonday = ["13:00-17:00"]\n\n'
        "[[service.hours.exception]]\ndate = 2030-12-24\n",
    )
    first, second, *_ = catalogue_of(changed).services

    assert first.hours.spans(dt.date(2030, 5, 13)) == (span("13:00", "17:00"),)
    assert first.hours.spans(dt.date(2030, 5, 14)) == ()
    assert first.hours.exceptions == {dt.date(2030, 12, 24): ()}
    assert second.hours == catalogue_of(site).hours == OpeningHours()


@pytest.mark.parametrize(("hours", "place", "sentence"), FAULTS)
def test_wrong_hours_of_a_service_are_told_as_those_of_a_site(
    site: SiteFolder, hours: str, place: str, sentence: str
) -> None:
    own = hours.replace("[hours", "[service.hours")
    changed = with_service_hours(site, own)
    start = changed.line(f"\n{own}") + 1
    line = start + own[: own.index(place.replace("[hours", "[service.hours"))].count("\n")

    assert changed.faults() == [f"catalogue.toml:{line}: service[1].hours.{sentence}"]


def test_a_service_says_status_place_and_capacity_of_its_cases(site: SiteFolder) -> None:
    line = 'initial_status = "Pending"\nenters = 3\ndaily_capacity = 40'
    first, second, *_ = catalogue_of(with_service_key(site, line)).services

    assert (first.initial_status, first.enters) == (InitialStatus.PENDING, 3)
    assert first.daily_capacity == 40
    assert (second.initial_status, second.enters) == (InitialStatus.WAITING, QueueEnd.END)
    assert second.daily_capacity is None


PLACE_RIGHT = 'is not a place in the queue; use "end", "front", or a position from 1 to 9999.'
SERVICE_FAULTS = [
    (
        'initial_status = "Active"',
        'initial_status: "Active" is not an initial status; use "Waiting" or "Pending".',
    ),
    ('enters = "middle"', f'enters: "middle" {PLACE_RIGHT}'),
    ("enters = 0", f"enters: 0 {PLACE_RIGHT}"),
    ("enters = true", f"enters: true {PLACE_RIGHT}"),
    (
        "daily_capacity = 0",
        "daily_capacity: 0 is not a number of cases; use a whole number from 1 to 999999.",
    ),
]


@pytest.mark.parametrize(("line", "sentence"), SERVICE_FAULTS)
def test_a_wrong_rule_of_a_service_is_told(site: SiteFolder, line: str, sentence: str) -> None:
    changed = with_service_key(site, line)

    assert changed.faults() == [f"catalogue.toml:{changed.line(line)}: service[1].{sentence}"]


def test_a_case_may_enter_at_the_front(site: SiteFolder) -> None:
    service = catalogue_of(with_service_key(site, 'enters = "front"')).services[0]

    assert service.enters is QueueEnd.FRONT


def test_the_tag_of_a_service_type_must_exist(site: SiteFolder) -> None:
    changed = site.with_catalogue(TYPE_TAGS, f'tags = ["{OTHER_TAG}"]')

    assert changed.faults() == [
        (
            f"catalogue.toml:{changed.line(OTHER_TAG)}: service_type[3].tags: "
            f'no [[tag]] has the id "{OTHER_TAG}"; use the id of one, or add it.'
        )
    ]


def test_a_catalogue_that_names_no_tags_leaves_them_to_the_case_api(site: SiteFolder) -> None:
    tags = site.catalogue[site.catalogue.index("[[tag]]") : site.catalogue.index(SERVICE)]
    changed = site.with_catalogue(tags, "").with_catalogue(TYPE_TAGS, f'tags = ["{OTHER_TAG}"]')
    catalogue = catalogue_of(changed)

    assert catalogue.tags == ()
    assert catalogue.service_types()[2].tags == (TagId(OTHER_TAG),)


def test_no_two_tags_have_one_id(site: SiteFolder) -> None:
    changed = site.with_catalogue(SERVICE, f"\n{tag_table('One')}{tag_table('Two')}{SERVICE}")
    line = changed.line('name = "Two"') + 1

    assert changed.faults() == [
        (
            f"catalogue.toml:{line}: tag[5].id: "
            f'"{OTHER_TAG}" is already tag[4]; give each its own id.'
        )
    ]


def test_counters_are_named_once(site: SiteFolder) -> None:
    changed = site.with_catalogue('"Counter 2"', '"Counter 1"')

    assert catalogue_of(site).counters == ("Counter 1", "Counter 2", "Counter 3", "Counter 4")
    assert changed.faults() == [
        (
            f"catalogue.toml:{changed.line('counters =')}: counters: "
            '"Counter 1" stands here twice; keep one of them.'
        )
    ]


@given(st.times(), st.times())
def test_a_span_reads_as_it_is_written(one: dt.time, other: dt.time) -> None:
    opens, closes = sorted(time.replace(second=0, microsecond=0) for time in (one, other))
    written = span_text(Span(opens, closes))

    read = OpenSpan().read(written)
    is_empty = opens == closes and closes != dt.time.min
    assert isinstance(read, Wrong) if is_empty else read == Span(opens, closes)


def span(opens: str, closes: str) -> Span:
    return Span(dt.time.fromisoformat(opens), dt.time.fromisoformat(closes))


def tag_table(name: str) -> str:
    return f'[[tag]]\nname = "{name}"\nid = "{OTHER_TAG}"\n'
