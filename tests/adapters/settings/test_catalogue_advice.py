"""What contradicts itself in a catalogue is told, with what would be right; it is no fault."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from kiosk.adapters.settings.catalogue_advice import advice_on
from kiosk.domain.catalogue import (
    Catalogue,
    Channel,
    Customer,
    CustomerRecordId,
    Prerequisites,
    ServiceTypeId,
)
from kiosk.domain.customer_id import CustomerIds
from kiosk.domain.hours import OpeningHours, Span
from tests.fakes import sites
from tests.fakes.sites import service, service_type

SITE = replace(sites.SITE, demo=False)
CALLS = (Channel.FACE_TO_FACE, Channel.PHONE)
KNOWN = Customer(CustomerRecordId("1001"), "7700900123", None)
NUMBERLESS = Customer(CustomerRecordId("1002"), None, "visitor@example.org")


def offering(
    requires: Prerequisites,
    channels: tuple[Channel, ...] = CALLS,
    *customers: Customer,
    from_customer: bool = False,
) -> Catalogue:
    asked = service_type(
        ServiceTypeId("help"), channels=channels, contact_from_customer=from_customer
    )
    return Catalogue((service("help", requires),), (asked,), customers)


@pytest.mark.parametrize(
    ("requires", "channels", "told"),
    [
        (Prerequisites(), CALLS, True),
        (Prerequisites(), (Channel.PHONE,), True),
        (Prerequisites(email=True), CALLS, True),
        (Prerequisites(phone=True), CALLS, False),
        (Prerequisites(), (Channel.FACE_TO_FACE, Channel.VIDEO), False),
    ],
)
def test_a_call_whose_service_requires_no_number_is_told(
    requires: Prerequisites, channels: tuple[Channel, ...], told: bool
) -> None:
    said = advice_on(offering(requires, channels), SITE)
    assert len(said) == int(told)
    for sentence in said:
        assert sentence.startswith('Service type help ("Help") offers Phone')
        assert 'Add "phone" to requires of service service-help' in sentence


MORNING, AFTERNOON = Span(dt.time(8), dt.time(12)), Span(dt.time(13), dt.time(17))
MORNINGS, AFTERNOONS, NEVER = (OpeningHours((day,) * 7) for day in ((MORNING,), (AFTERNOON,), ()))
ONCE = OpeningHours(NEVER.weekly, {dt.date(2030, 5, 14): (MORNING,)})


@pytest.mark.parametrize(
    ("own", "hours", "told"),
    [
        (AFTERNOONS, MORNINGS, True),
        (NEVER, OpeningHours(), True),
        (ONCE, AFTERNOONS, True),
        (ONCE, MORNINGS, False),
        (MORNINGS, MORNINGS, False),
        (OpeningHours(), NEVER, False),
    ],
)
def test_a_service_that_is_never_open_while_the_site_is_is_told(
    own: OpeningHours, hours: OpeningHours, told: bool
) -> None:
    calls = offering(Prerequisites(phone=True))
    services = tuple(replace(one, hours=own) for one in calls.services)
    said = advice_on(replace(calls, services=services, hours=hours), SITE)
    assert len(said) == int(told)
    for sentence in said:
        assert sentence.startswith('Service type help ("Help") is never open')
        assert sentence.endswith("Let hours of service service-help lie within [hours].")


def test_customers_without_a_number_who_would_be_called_are_told() -> None:
    requires = Prerequisites(customer_id=True)
    catalogue = offering(requires, CALLS, KNOWN, NUMBERLESS, from_customer=True)
    (said,) = advice_on(catalogue, SITE)
    assert "of whom 1 has none" in said
    assert "1002" not in said
    assert advice_on(offering(requires, CALLS, KNOWN, from_customer=True), SITE) == ()
    in_person = offering(requires, CALLS[:1], NUMBERLESS, from_customer=True)
    assert advice_on(in_person, SITE) == ()


def test_contact_from_a_customer_who_is_not_asked_for_is_told() -> None:
    (said,) = advice_on(offering(Prerequisites(), CALLS[:1], from_customer=True), SITE)
    assert 'Add "customer_id" to requires of service service-help.' in said


def test_customer_ids_that_nobody_can_type_are_told() -> None:
    site = replace(SITE, customer_ids=CustomerIds.DIGITS)
    lettered = replace(KNOWN, record_id=CustomerRecordId("C-1003"))
    requires = Prerequisites(customer_id=True)
    (said,) = advice_on(offering(requires, CALLS[:1], KNOWN, lettered), site)
    assert "1 of 2 customers" in said
    assert 'customer_ids = "any"' in said
    assert advice_on(offering(requires, CALLS[:1], KNOWN), site) == ()
    assert advice_on(offering(requires, CALLS[:1], lettered), SITE) == ()


def test_the_demo_site_shows_what_there_is_and_is_not_told() -> None:
    assert advice_on(offering(Prerequisites()), replace(SITE, demo=True)) == ()
