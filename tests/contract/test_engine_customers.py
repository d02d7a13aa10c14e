"""Customers who queue up are known by their records, on every kind of database."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.case import WalkIn
from kiosk.domain.catalogue import Customer, CustomerRecordId
from tests.contract.queueing_up import Make, codes
from tests.fakes import sites
from tests.fakes.engines import attempt, case_in, known, walk_in


def test_a_customer_may_be_known_from_a_file(make: Make) -> None:
    engine = make(sites.CATALOGUE)
    named = walk_in(
        "customer", use_customer_contact_info=True, customer_record_id=CustomerRecordId("C-7")
    )
    assert codes(engine.queue_up(attempt(1), named)) == ["unknown"]
    engine.customers.import_rows(["recordId,phone,email", "C-7,7700 900 777,"], format="csv")

    case = case_in(engine.queue_up(attempt(1), named))
    details = known(engine.queues.details(case.case_id))
    assert (details.customer_record_id, details.phone) == ("C-7", "7700900777")


@pytest.mark.parametrize("typed", ["c-7", "C7", "ｃ－７", "C 7", "C–٧"])
def test_a_customer_is_found_by_an_id_that_people_take_for_theirs(make: Make, typed: str) -> None:
    engine = make(sites.CATALOGUE)
    engine.customers.import_rows(["recordId,phone,email", "C-7,7700 900 777,"], format="csv")
    named = walk_in(
        "customer", use_customer_contact_info=True, customer_record_id=CustomerRecordId(typed)
    )

    case = case_in(engine.queue_up(attempt(1), named))
    details = known(engine.queues.details(case.case_id))
    assert (details.customer_record_id, details.phone) == ("C-7", "7700900777")
    assert case_in(engine.queue_up(attempt(1), named)) == case


def test_of_ids_that_are_alike_only_the_very_one_is_taken(make: Make) -> None:
    engine = make(sites.CATALOGUE)
    brought = ["recordId,phone,email", "C-7,7700 900 777,", "c7,7700 900 778,"]
    engine.customers.import_rows(brought, format="csv")

    def named(typed: str) -> WalkIn:
        record = CustomerRecordId(typed)
        return walk_in("customer", use_customer_contact_info=True, customer_record_id=record)

    assert codes(engine.queue_up(attempt(1), named("C7"))) == ["unknown"]
    case = case_in(engine.queue_up(attempt(2), named("c7")))
    assert known(engine.queues.details(case.case_id)).customer_record_id == "c7"


def test_a_customer_of_an_older_catalogue_is_still_known(make: Make) -> None:
    make(sites.CATALOGUE).open()
    later = make(replace(sites.CATALOGUE, customers=()))

    assert later.customers.find(sites.KNOWN_CUSTOMER) == Customer(
        sites.KNOWN_CUSTOMER, "7700900123", "visitor@example.org"
    )
