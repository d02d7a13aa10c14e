"""A site with a service for every rule of Queue Up: kinds of fields, places, numbers, capacity."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kiosk.domain.catalogue import (
    Catalogue,
    Channel,
    Customer,
    CustomerRecordId,
    Field,
    FieldKind,
    FieldTypeId,
    InitialStatus,
    Numbering,
    Option,
    QueueEnd,
    Service,
    ServiceId,
    ServiceType,
    ServiceTypeId,
    Tag,
    TagId,
)
from kiosk.domain.hours import OpeningHours
from tests.fakes import sites
from tests.fakes.sites import text

NAME = FieldTypeId("name")
CODE = FieldTypeId("code")
AGE = FieldTypeId("age")
BORN = FieldTypeId("born")
AGREES = FieldTypeId("agrees")
TOPICS = FieldTypeId("topics")
NOTE = FieldTypeId("note")
VIP = TagId("vip")
UNREACHABLE = CustomerRecordId("C-1002")
"""A customer whose record has neither phone nor e-mail."""

_OPTIONS = (Option("tax", text("Tax")), Option("rent", text("Rent")), Option("care", text("Care")))
FIELDS = {
    "name": Field(NAME, FieldKind.TEXT, text("Name?"), minimum=2, maximum=10),
    "code": Field(CODE, FieldKind.TEXT, text("Code?"), pattern="[A-Z]{2}[0-9]{4}"),
    "age": Field(AGE, FieldKind.NUMBER, text("Age?"), minimum=0, maximum=150),
    "born": Field(BORN, FieldKind.DATE, text("Born?")),
    "agrees": Field(AGREES, FieldKind.YES_NO, text("Agreed?")),
    "topics": Field(TOPICS, FieldKind.MULTIPLE_CHOICE, text("What about?"), options=_OPTIONS),
    "note": Field(NOTE, FieldKind.TEXT, text("Anything else?"), required=False),
}
_PLAIN = sites.CATALOGUE.services[0]


def _service(name: str, **changes: Any) -> Service:
    numbering = Numbering(name[0].upper(), 1, 2000)
    given: dict[str, Any] = {"id": ServiceId(f"service-{name}"), "numbering": numbering, **changes}
    return replace(_PLAIN, **given)


def _type(name: str, *fields: Field) -> ServiceType:
    return ServiceType(
        ServiceTypeId(name),
        ServiceId(f"service-{name}"),
        text(name.title()),
        (Channel.FACE_TO_FACE,),
        fields=fields,
    )


_RULES: dict[str, dict[str, Any]] = {
    "pending": {"initial_status": InitialStatus.PENDING},
    "front": {"enters": QueueEnd.FRONT},
    "second": {"enters": 2},
    "single": {"numbering": Numbering("S", 7, 7)},
    "small": {"daily_capacity": 1},
    "suffixed": {"numbering": Numbering("", 1, 99, "b")},
}

CATALOGUE = replace(
    sites.CATALOGUE,
    services=(
        *sites.CATALOGUE.services,
        *(_service(name) for name in FIELDS),
        *(_service(name, **rule) for name, rule in _RULES.items()),
    ),
    menu=(
        *sites.CATALOGUE.menu,
        *(_type(name, field) for name, field in FIELDS.items()),
        *(_type(name) for name in _RULES),
    ),
    tags=(Tag(VIP, "VIP"),),
    customers=(*sites.CATALOGUE.customers, Customer(UNREACHABLE)),
)


def closed() -> Catalogue:
    """Return the catalogue of the same site on a day off."""
    return replace(CATALOGUE, hours=OpeningHours(weekly=((),) * 7))
