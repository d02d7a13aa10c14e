"""Walk-ins to a site that asks every kind of field, and what admission says of them."""

from __future__ import annotations

from typing import Any

from kiosk.domain.case import Refused, WalkIn
from kiosk.domain.catalogue import (
    Catalogue,
    Channel,
    Customer,
    CustomerRecordId,
    Field,
    FieldKind,
    FieldTypeId,
    Option,
    Prerequisites,
    ServiceId,
    ServiceTypeId,
)
from kiosk.domain.contact import PhoneFormat
from kiosk.engine.admission import Admission, admit
from kiosk.engine.offer import Offer
from tests.fakes import sites

REFERENCE, AGE, BORN, MEMBER, TOPICS = (
    FieldTypeId(name) for name in ("reference", "age", "born", "member", "topics")
)
OPTIONS = (Option("tax", sites.text("Tax")), Option("housing", sites.text("Housing")))


def field(field_id: FieldTypeId, kind: FieldKind, **rules: Any) -> Field:
    return Field(field_id, kind, sites.text("?"), required=False, **rules)


FIELDS = (
    field(REFERENCE, FieldKind.TEXT, minimum=4, maximum=8, pattern="[A-Z0-9]+"),
    field(AGE, FieldKind.NUMBER, minimum=18, maximum=120),
    field(BORN, FieldKind.DATE),
    field(MEMBER, FieldKind.YES_NO),
    field(TOPICS, FieldKind.MULTIPLE_CHOICE, options=OPTIONS),
)
ASKS = ServiceTypeId("asks")
POOR, ODD = CustomerRecordId("C-1002"), CustomerRecordId("C-1003")
CATALOGUE = Catalogue(
    services=(*sites.CATALOGUE.services, sites.service("asks", Prerequisites())),
    menu=(*sites.CATALOGUE.menu, sites.service_type(ASKS, fields=FIELDS)),
    customers=(
        *sites.CATALOGUE.customers,
        Customer(POOR),
        Customer(ODD, phone="+44", email="nobody"),
    ),
)
TEN_DIGITS = Offer.of(CATALOGUE, sites.SITE, PhoneFormat.DIGITS10)
INTERNATIONAL = Offer.of(CATALOGUE, sites.SITE, PhoneFormat.E164)


def walk_in(service_type: str, **members: Any) -> WalkIn:
    given = {
        "service_id": ServiceId(f"service-{service_type}"),
        "service_type_id": ServiceTypeId(service_type),
        "locale": sites.ENGLISH,
        "channel": Channel.FACE_TO_FACE,
    }
    return WalkIn(**{**given, **members})


def admitted(request: WalkIn, offer: Offer = TEN_DIGITS) -> Admission:
    admission = admit(request, offer)
    assert isinstance(admission, Admission), admission
    return admission


def problems(request: WalkIn, offer: Offer = TEN_DIGITS) -> list[tuple[str | None, str]]:
    refused = admit(request, offer)
    assert isinstance(refused, Refused), refused
    assert all(problem.message.endswith(".") for problem in refused.problems)
    return [(problem.member, problem.code.value) for problem in refused.problems]
