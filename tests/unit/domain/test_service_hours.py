"""Which services are closed, and until when: by their own hours and the site's, in its zone."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from kiosk.domain.catalogue import Catalogue, Group, ServiceId, ServiceTypeId
from kiosk.domain.hours import OpeningHours, Span
from kiosk.domain.opening import Closed, Open, opening_at
from kiosk.domain.service_hours import Closings, closings_at, hours_of, serving_hours
from tests.fakes.sites import CATALOGUE, CHANNELS, CHOICE, CUSTOMER, EMAIL, NOTHING, PHONE

AFTERNOON = Span(dt.time(13), dt.time(17))
AFTERNOONS = OpeningHours(weekly=((AFTERNOON,),) * 5 + ((), ()))
NEVER = OpeningHours(weekly=((),) * 7)
ALWAYS = OpeningHours()
LONDON = "Europe/London"


def serving(own: dict[ServiceTypeId, OpeningHours], site: OpeningHours) -> Catalogue:
    """Return the catalogue with those services' own hours."""
    ids = {ServiceId(f"service-{one}"): hours for one, hours in own.items()}
    services = tuple(replace(one, hours=ids.get(one.id, one.hours)) for one in CATALOGUE.services)
    return replace(CATALOGUE, services=services, hours=site)


def utc(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)


def phone_opens(
    now: str, own: OpeningHours, site: OpeningHours = ALWAYS, zone: str = LONDON
) -> str | None:
    """Return when the service opens in its zone; "open" while it is."""
    until = closings_at(serving({PHONE: own}, site), zone, utc(now)).until
    if PHONE not in until:
        return "open"
    opens = until[PHONE]
    return opens.isoformat(timespec="minutes") if opens else None


OFFICE = OpeningHours(weekly=((Span(dt.time(9), dt.time(14)),),) * 6 + ((),))
LATE = OpeningHours(weekly=((Span(dt.time(22), dt.time.min), Span(dt.time.min, dt.time(2))),) * 7)
HOLIDAY = OpeningHours(exceptions={dt.date(2030, 5, 13): ()})
SHORT = replace(AFTERNOONS, exceptions={dt.date(2030, 5, 13): (Span(dt.time(15), dt.time(16)),)})
SUNDAY = OpeningHours(weekly=((),) * 6 + ((AFTERNOON,),))

# Monday 13 May 2030 is in summer time: 12:00 UTC is 13:00 in London.
MOMENTS = [
    ("2030-05-13T11:59:59", AFTERNOONS, ALWAYS, "2030-05-13T13:00+01:00"),
    ("2030-05-13T12:00:00", AFTERNOONS, ALWAYS, "open"),
    ("2030-05-13T16:00:00", AFTERNOONS, ALWAYS, "2030-05-14T13:00+01:00"),
    ("2030-05-17T16:00:00", AFTERNOONS, ALWAYS, "2030-05-20T13:00+01:00"),
    ("2030-05-13T13:00:00", AFTERNOONS, OFFICE, "2030-05-14T13:00+01:00"),
    ("2030-05-18T08:30:00", AFTERNOONS, OFFICE, "2030-05-20T13:00+01:00"),
    ("2030-05-13T12:30:00", AFTERNOONS, HOLIDAY, "2030-05-14T13:00+01:00"),
    ("2030-05-13T12:30:00", HOLIDAY, AFTERNOONS, "2030-05-14T13:00+01:00"),
    ("2030-05-13T12:30:00", SHORT, ALWAYS, "2030-05-13T15:00+01:00"),
    ("2030-05-13T14:30:00", SHORT, ALWAYS, "open"),
    ("2030-05-13T23:30:00", LATE, ALWAYS, "open"),
    ("2030-05-13T01:00:00", LATE, ALWAYS, "2030-05-13T22:00+01:00"),
    ("2030-05-13T12:30:00", NEVER, ALWAYS, None),
    ("2030-05-13T12:30:00", SUNDAY, OFFICE, None),
    ("2030-05-13T12:30:00", ALWAYS, ALWAYS, "open"),
    ("2030-05-13T14:30:00", ALWAYS, OFFICE, "2030-05-14T09:00+01:00"),
]


@pytest.mark.parametrize(("now", "own", "site", "opens"), MOMENTS)
def test_a_service_is_open_while_it_and_the_site_are(
    now: str, own: OpeningHours, site: OpeningHours, opens: str | None
) -> None:
    assert phone_opens(now, own, site) == opens


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        ("2030-03-29T18:00:00", "2030-04-01T13:00+01:00"),
        ("2030-04-01T11:59:59", "2030-04-01T13:00+01:00"),
        ("2030-04-01T12:00:00", "open"),
        ("2030-10-25T16:00:00", "2030-10-28T13:00+00:00"),
        ("2030-10-28T12:59:59", "2030-10-28T13:00+00:00"),
        ("2030-10-28T13:00:00", "open"),
    ],
)
def test_the_clock_change_moves_no_opening_of_a_service(now: str, opens: str) -> None:
    """Clocks in London go forward on 31 March and back on 27 October 2030."""
    assert phone_opens(now, AFTERNOONS) == opens


def test_an_hour_that_the_clocks_leave_out_is_no_fault() -> None:
    """On 31 March 2030 there is no 01:30 in London."""
    night = OpeningHours(weekly=((Span(dt.time(1, 30), dt.time(3)),),) * 7)

    assert phone_opens("2030-03-31T00:30:00", night) == "2030-03-31T01:30+00:00"
    assert phone_opens("2030-03-31T01:05:00", night) == "open"


def test_the_same_moment_is_another_time_elsewhere() -> None:
    assert phone_opens("2030-05-13T12:30:00", AFTERNOONS) == "open"
    new_york = phone_opens("2030-05-13T12:30:00", AFTERNOONS, zone="America/New_York")
    assert new_york == "2030-05-13T13:00-04:00"


def test_only_closed_services_are_named_and_the_day_there() -> None:
    catalogue = serving({PHONE: AFTERNOONS}, OpeningHours())
    closings = closings_at(catalogue, "Pacific/Auckland", utc("2030-05-12T20:00:00"))

    assert set(closings.until) == {PHONE}
    assert closings.today == dt.date(2030, 5, 13)


def test_where_nothing_is_closed_every_day_is_the_same() -> None:
    assert closings_at(CATALOGUE, LONDON, utc("2030-05-13T08:00:00")) == Closings()


def test_a_group_is_closed_while_all_in_it_is_until_the_first_opens() -> None:
    soon, late = utc("2030-05-13T13:00:00"), utc("2030-05-14T09:00:00")
    group = next(one for one in CATALOGUE.menu if isinstance(one, Group))
    three = dict.fromkeys([EMAIL, CHOICE, CHANNELS], late)
    assert Closings({**three}).of((group,)) is None
    assert Closings({**three, CUSTOMER: soon}).of((group,)) == Closed(soon)
    assert Closings({**three, CUSTOMER: None}).of((group,)) == Closed(late)
    unknown = dict.fromkeys([*three, CUSTOMER])
    assert Closings(unknown).of((group,)) == Closed(None)


def test_what_leads_nowhere_is_not_closed() -> None:
    empty = Group("empty", CATALOGUE.menu[0].name, ())

    assert Closings({PHONE: None}).of((empty,)) is None
    assert Closings({PHONE: None}).of(()) is None


def test_a_service_that_is_unknown_has_the_sites_hours() -> None:
    catalogue = serving({}, AFTERNOONS)

    assert hours_of(catalogue, ServiceId("elsewhere")) == AFTERNOONS


def test_visitors_are_served_while_any_service_on_the_menu_is_open() -> None:
    mornings = OpeningHours(weekly=((Span(dt.time(8), dt.time(12)),),) * 7)
    own = {one.id: NEVER for one in CATALOGUE.service_types()}
    catalogue = serving({**own, PHONE: AFTERNOONS, NOTHING: mornings}, OFFICE)
    served = serving_hours(catalogue)

    monday, tuesday = utc("2030-05-13T11:30:00"), utc("2030-05-14T08:30:00")
    assert opening_at(served, LONDON, utc("2030-05-13T10:30:00")) == Open(
        monday.replace(hour=11, minute=0)
    )
    assert opening_at(served, LONDON, monday) == Closed(monday.replace(hour=12, minute=0))
    assert opening_at(served, LONDON, utc("2030-05-13T14:00:00")) == Closed(
        tuesday.replace(hour=8, minute=0)
    )


def test_one_service_without_hours_keeps_the_site_as_it_is() -> None:
    catalogue = serving({PHONE: NEVER}, OFFICE)

    assert serving_hours(catalogue) is OFFICE
    assert serving_hours(replace(CATALOGUE, menu=())) == OpeningHours()


def test_with_one_service_visitors_are_served_by_its_hours() -> None:
    phone = CATALOGUE.service_type(PHONE)
    assert phone is not None
    catalogue = replace(serving({PHONE: AFTERNOONS}, OFFICE), menu=(phone,))

    assert serving_hours(catalogue).spans(dt.date(2030, 5, 13)) == (Span(dt.time(13), dt.time(14)),)


def test_what_was_joined_once_is_kept_until_there_is_another_catalogue() -> None:
    own = {one.id: AFTERNOONS for one in CATALOGUE.service_types()}
    catalogue = serving(own, OFFICE)
    kept = serving_hours(catalogue)
    assert serving_hours(catalogue) is kept

    other = serving({**own, PHONE: NEVER}, OFFICE)
    now = utc("2030-05-13T12:30:00")
    assert closings_at(catalogue, LONDON, now) == Closings()
    assert set(closings_at(other, LONDON, now).until) == {PHONE}
    assert serving_hours(replace(other, hours=NEVER)) == NEVER
    assert serving_hours(catalogue) == kept
