"""Kiosks and servers of another age read each other's bodies."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from kiosk.domain.catalogue_body import BodyFault, body_of, catalogue_of, content_of
from kiosk.domain.hours import OpeningHours
from kiosk.domain.language import for_all
from tests.fakes.sites import CATALOGUE, SITE
from tests.unit.domain.catalogue_body.whole_body import MAY_BE_A_TABLE, whole_body


def test_a_service_without_hours_of_its_own_is_written_as_before() -> None:
    """A kiosk that does not know such hours takes no member that it does not know."""
    body = whole_body()

    assert ["hours" in one for one in body["services"]].count(True) == 1
    del body["services"][0]["hours"]
    read = catalogue_of(body)
    assert not isinstance(read, BodyFault)
    assert all(service.hours == OpeningHours() for service in read[0].services)


WRITTEN_BEFORE = """
{"counters":[],"hours":{"exceptions":{},"weekly":null},"menu":[{"serviceType":{"channels":["Fac\
eToFace"],"contactFromCustomer":false,"description":null,"fields":[],"icon":"ask","name":{"en-U\
S":"Nothing"},"serviceId":"service-nothing","serviceTypeId":"nothing","tags":["walk-in"]}}],"se\
rvices":[{"dailyCapacity":null,"enters":"end","inboxId":"11111111-0000-4000-8000-000000000001",\
"inboxName":"Front desk","initialStatus":"Waiting","numbering":{"end":2000,"prefix":"N","resets\
At":null,"start":1,"suffix":""},"requires":{"customerId":false,"email":false,"phone":false},"se\
rviceId":"service-nothing"}],"site":{"country":"GB","customerIds":"any","defaultLanguage":"en-U\
S","demo":true,"languages":["en-US","ar","de"],"name":"Ostbrook Public Services","office":"","p\
rivacyLine":"","reception":{},"timeZone":"Europe/London"},"tags":[],"version":1}
"""
"""A whole body as servers wrote it before names were told by language."""


def test_the_body_of_an_earlier_server_is_read_and_written_to_the_byte() -> None:
    read = catalogue_of(json.loads(WRITTEN_BEFORE))

    assert not isinstance(read, BodyFault)
    assert read[1] == SITE
    assert content_of(body_of(*read)).decode() == WRITTEN_BEFORE.strip()


@pytest.mark.parametrize("member", sorted(MAY_BE_A_TABLE))
@pytest.mark.parametrize("nothing", ["", {}])
def test_words_that_are_not_set_are_in_no_language(member: str, nothing: Any) -> None:
    body = json.loads(WRITTEN_BEFORE)
    body["site"][member] = nothing
    read = catalogue_of(body)

    assert not isinstance(read, BodyFault)
    assert read[1] == SITE


def test_reception_is_a_table_as_earlier_kiosks_ask() -> None:
    """They take a text for the others where the table names none of their languages."""
    told = replace(SITE, reception=for_all("On your left"))

    assert body_of(CATALOGUE, told)["site"]["reception"] == {"others": "On your left"}
