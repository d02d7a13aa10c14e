"""What is no fault of a catalogue and yet contradicts itself: somebody will ask for it in vain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.answers import AnswerFault
from kiosk.domain.catalogue import Channel, Prerequisites
from kiosk.domain.customer_id import CustomerIds, read_customer_id
from kiosk.domain.service_hours import hours_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.domain.catalogue import Catalogue, ServiceType
    from kiosk.domain.site import Site


def advice_on(catalogue: Catalogue, site: Site) -> tuple[str, ...]:
    """Return a sentence for each contradiction: what it leads to, and what would be right.

    The demo site shows what there is, contradictions too.
    """
    types = () if site.demo else catalogue.service_types()
    return (
        *(said for one in types for said in _on_calls(catalogue, one, site)),
        *(said for one in types for said in _on_records(catalogue, one, site)),
        *(said for one in types for said in _on_hours(catalogue, one, site)),
        *_on_customer_ids(catalogue, site),
    )


def _on_calls(catalogue: Catalogue, one: ServiceType, site: Site) -> Iterator[str]:
    if Channel.PHONE not in one.channels or one.contact_from_customer:
        return
    if not _demanded(catalogue, one).phone:
        yield (
            f"{_named(one, site)} offers Phone, and its service requires no phone number: the "
            "screens ask for one with a call, but a case made elsewhere may have none. Add "
            f'"phone" to requires of service {one.service_id}, or take Phone out of channels.'
        )


def _on_records(catalogue: Catalogue, one: ServiceType, site: Site) -> Iterator[str]:
    if not one.contact_from_customer:
        return
    demanded = _demanded(catalogue, one)
    if not demanded.customer_id:
        yield (
            f"{_named(one, site)} takes contact data from the customer, and its service requires "
            "no customer ID: a case made elsewhere without one is refused. Add "
            f'"customer_id" to requires of service {one.service_id}.'
        )
    numberless = sum(1 for each in catalogue.customers if not each.phone)
    if numberless and (demanded.phone or Channel.PHONE in one.channels):
        yield (
            f"{_named(one, site)} takes phone numbers from the customers, of whom {numberless} "
            f"{'has' if numberless == 1 else 'have'} none: they cannot be called, and are refused "
            "where the service requires one. Give each [[customer]] a phone, or leave "
            "contact_from_customer out."
        )


def _on_hours(catalogue: Catalogue, one: ServiceType, site: Site) -> Iterator[str]:
    hours = hours_of(catalogue, one.service_id)
    if hours is not catalogue.hours and not (any(hours.week) or any(hours.exceptions.values())):
        yield (
            f"{_named(one, site)} is never open: its service is open only while its own hours and "
            f"the site's are, and they share none. Let hours of service {one.service_id} lie "
            "within [hours]."
        )


def _on_customer_ids(catalogue: Catalogue, site: Site) -> Iterator[str]:
    ids = [each.record_id for each in catalogue.customers]
    read = [read_customer_id(each, site.customer_ids) for each in ids]
    lost = sum(1 for each in read if isinstance(each, AnswerFault))
    if site.customer_ids is CustomerIds.DIGITS and lost:
        yield (
            f'[site] customer_ids is "digits", but {lost} of {len(ids)} customers have an ID with '
            'other letters: nobody can type it. Use customer_ids = "any", or give them other IDs.'
        )


def _demanded(catalogue: Catalogue, one: ServiceType) -> Prerequisites:
    service = catalogue.service(one.service_id)
    return service.requires if service else Prerequisites()


def _named(one: ServiceType, site: Site) -> str:
    name = one.name.in_language(site.default_language, site.default_language)
    return f'Service type {one.id} ("{name}")'
