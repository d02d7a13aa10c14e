"""A small site whose every service asks for something else."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.catalogue import (
    Catalogue,
    Channel,
    Customer,
    CustomerRecordId,
    Field,
    FieldKind,
    FieldTypeId,
    Group,
    InboxId,
    Numbering,
    Option,
    Prerequisites,
    Service,
    ServiceId,
    ServiceType,
    ServiceTypeId,
    TagId,
)
from kiosk.domain.contact import PhoneFormat
from kiosk.domain.journey_context import JourneyContext
from kiosk.domain.language import Locale, LocalText, for_all
from kiosk.domain.site import Site

ENGLISH, ARABIC, GERMAN = Locale("en-US"), Locale("ar"), Locale("de")
SITE = Site(
    name=for_all("Ostbrook Public Services"),
    time_zone="Europe/London",
    country="GB",
    languages=(ENGLISH, ARABIC, GERMAN),
    default_language=ENGLISH,
    demo=True,
)
FRONT_DESK = InboxId("11111111-0000-4000-8000-000000000001")
NOTHING = ServiceTypeId("nothing")
PHONE = ServiceTypeId("phone")
EMAIL = ServiceTypeId("email")
CHOICE = ServiceTypeId("choice")
CHANNELS = ServiceTypeId("channels")
CUSTOMER = ServiceTypeId("customer")
EVERYTHING = ServiceTypeId("everything")
DOCUMENT = FieldTypeId("document")
KNOWN_CUSTOMER = CustomerRecordId("C-1001")


def text(english: str) -> LocalText:
    return LocalText({ENGLISH: english})


DOCUMENT_FIELD = Field(
    DOCUMENT,
    FieldKind.CHOICE,
    text("Which document do you need?"),
    options=(Option("passport", text("Passport")), Option("id-card", text("ID card"))),
)


def service(name: str, requires: Prerequisites) -> Service:
    return Service(
        id=ServiceId(f"service-{name}"),
        inbox_id=FRONT_DESK,
        inbox_name="Front desk",
        numbering=Numbering(prefix=name[0].upper(), start=1, end=2000),
        requires=requires,
    )


def service_type(
    type_id: ServiceTypeId,
    *,
    channels: tuple[Channel, ...] = (Channel.FACE_TO_FACE,),
    fields: tuple[Field, ...] = (),
    contact_from_customer: bool = False,
) -> ServiceType:
    return ServiceType(
        id=type_id,
        service_id=ServiceId(f"service-{type_id}"),
        name=text(type_id.title()),
        channels=channels,
        fields=fields,
        tags=(TagId("walk-in"),),
        contact_from_customer=contact_from_customer,
    )


CATALOGUE = Catalogue(
    services=(
        service("nothing", Prerequisites()),
        service("phone", Prerequisites(phone=True)),
        service("email", Prerequisites(email=True)),
        service("choice", Prerequisites()),
        service("channels", Prerequisites()),
        service("customer", Prerequisites(customer_id=True, phone=True)),
        service("everything", Prerequisites(customer_id=True, phone=True, email=True)),
    ),
    menu=(
        service_type(NOTHING),
        service_type(PHONE),
        Group(
            "more",
            text("More"),
            (
                service_type(EMAIL),
                service_type(CHOICE, fields=(DOCUMENT_FIELD,)),
                service_type(CHANNELS, channels=tuple(Channel)),
                Group("deep", text("Deep"), (service_type(CUSTOMER, contact_from_customer=True),)),
            ),
        ),
        service_type(EVERYTHING, channels=tuple(Channel), fields=(DOCUMENT_FIELD,)),
    ),
    customers=(Customer(KNOWN_CUSTOMER, "7700900123", "visitor@example.org"),),
)
CONTEXT = JourneyContext(SITE, CATALOGUE, PhoneFormat.DIGITS10)
NOTHING_ON_OFFER = replace(CONTEXT, catalogue=Catalogue(services=(), menu=()))
