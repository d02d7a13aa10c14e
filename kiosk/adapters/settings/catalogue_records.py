"""The tables of ``catalogue.toml``, as staff write them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.adapters.settings.hours_records import HoursRecord
from kiosk.adapters.settings.kinds.choice import OneOf
from kiosk.adapters.settings.kinds.expression import Expression
from kiosk.adapters.settings.kinds.identifier import NAME, Guid
from kiosk.adapters.settings.kinds.listed import Listed
from kiosk.adapters.settings.kinds.moment import TimeOfDay
from kiosk.adapters.settings.kinds.plain import Flag, Number, Text
from kiosk.adapters.settings.kinds.queue import QueuePlace
from kiosk.adapters.settings.kinds.texts import Texts
from kiosk.adapters.settings.records import entries, mandatory, optional, section
from kiosk.domain.catalogue import (
    Capitals,
    Channel,
    FieldKind,
    FieldTypeId,
    InboxId,
    InitialStatus,
    QueueEnd,
    ServiceId,
    ServiceTypeId,
    TagId,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

_AFFIX = Text(
    what="a prefix or suffix of a ticket number",
    right='at most four letters or signs without a space, such as "A"',
    pattern=r"\S{0,4}",
)
_ICON = Text(what="the name of an icon", right='a name such as "passport"')
_NUMBER = Number(0, 999_999, what="a ticket number")
_BOUND = Number(-(10**15), 10**15)
_COUNTER = Text(what="the name of a counter", right='a short name such as "Counter 1"', longest=40)
_ENTRY = Text(what="the id of a group or a service type", right="the id in quotation marks")


class Prerequisite(StrEnum):
    """What a service can demand."""

    CUSTOMER_ID = "customer_id"
    PHONE = "phone"
    EMAIL = "email"


@dataclass(frozen=True, eq=False, repr=False, kw_only=True)
class ServiceRecord:
    """``[[service]]``: what owns numbering, inbox and prerequisites."""

    id: ServiceId = mandatory(Guid(ServiceId), "serviceId of the case API.")
    inbox_id: InboxId = mandatory(Guid(InboxId), "Inbox in which its cases wait.")
    inbox_name: str = mandatory(Text(), "Name of the inbox.")
    prefix: str = optional(_AFFIX, "", "Stands before the number: A in A104.")
    suffix: str = optional(_AFFIX, "", "Stands after the number.")
    start: int = mandatory(_NUMBER, "First number.")
    end: int = mandatory(_NUMBER, "Last number; after it comes the first again.")
    resets_at: dt.time | None = optional(
        TimeOfDay(), None, "Time of day, in the site's zone, at which the count starts again."
    )
    requires: tuple[Prerequisite, ...] = optional(
        Listed(OneOf(Prerequisite, what="a prerequisite"), example='["phone"]'),
        (),
        "What every walk-in must give.",
    )
    initial_status: InitialStatus = optional(
        OneOf(InitialStatus, what="an initial status"),
        InitialStatus.WAITING,
        "Status of a new case; a Pending one keeps its place and is passed over.",
    )
    enters: QueueEnd | int = optional(
        QueuePlace(),
        QueueEnd.END,
        "Where a new case stands in its inbox; a position counts from 1.",
    )
    daily_capacity: int | None = optional(
        Number(1, 999_999, what="a number of cases"),
        None,
        "Most cases of one day in the site's zone. Default: no bound.",
    )
    hours: HoursRecord = section(
        HoursRecord, "When it is open, while the site is too; left out: as the site."
    )


@dataclass(frozen=True, eq=False, repr=False, kw_only=True)
class OptionRecord:
    """``[[service_type.field.option]]``: one answer of a choice."""

    value: str = mandatory(
        Text(what="the value of an answer", right="a short word without a comma", pattern="[^,]+"),
        "What is sent.",
    )
    label: Mapping[str, str] = mandatory(Texts(), "What visitors read.")
    detail: Mapping[str, str] | None = optional(Texts(), None, "A second line.")


@dataclass(frozen=True, eq=False, repr=False, kw_only=True)
class FieldRecord:
    """``[[service_type.field]]``: an extra question."""

    id: FieldTypeId = mandatory(Guid(FieldTypeId), "fieldTypeId of the case API.")
    kind: FieldKind = mandatory(OneOf(FieldKind, what="a kind of field"), "Kind of question.")
    required: bool = optional(Flag(), default=True, about="Whether it must be answered.")
    question: Mapping[str, str] = mandatory(Texts(), "The question.")
    help: Mapping[str, str] | None = optional(Texts(), None, "A line under the question.")
    minimum: int | None = optional(_BOUND, None, "Shortest text, or lowest number.")
    maximum: int | None = optional(_BOUND, None, "Longest text, or highest number.")
    pattern: str | None = optional(
        Expression(), None, "Regular expression that a text answer must match as a whole."
    )
    capitals: Capitals = optional(
        OneOf(Capitals, what="a way with capitals"),
        Capitals.SENTENCES,
        "Where the keyboard of a text begins with a capital: at every part of a name, or at "
        "sentences alone.",
    )
    option: tuple[OptionRecord, ...] = entries(OptionRecord, "The answers of a choice.")


@dataclass(frozen=True, eq=False, repr=False, kw_only=True)
class ServiceTypeRecord:
    """``[[service_type]]``: what a visitor chooses."""

    id: ServiceTypeId = mandatory(Guid(ServiceTypeId), "serviceTypeId of the case API.")
    service: ServiceId = mandatory(Guid(ServiceId), "Id of the service that it belongs to.")
    name: Mapping[str, str] = mandatory(Texts(), "Name on its card; 28 letters fit.")
    description: Mapping[str, str] | None = optional(
        Texts(), None, "A second line on its card; 26 letters fit."
    )
    icon: str = optional(_ICON, "ask", "Icon on its card.")
    channels: tuple[Channel, ...] = mandatory(
        Listed(OneOf(Channel, what="a channel"), example='["FaceToFace"]', at_least=1),
        "How visitor and organization can talk.",
    )
    tags: tuple[TagId, ...] = optional(
        Listed(Guid(TagId), example='["01234567-89ab-cdef-0123-456789abcdef"]'),
        (),
        "Tag ids that are sent with every walk-in.",
    )
    contact_from_customer: bool = optional(
        Flag(), default=False, about="Ask the customer ID alone and take the contact data from it."
    )
    field: tuple[FieldRecord, ...] = entries(FieldRecord, "Extra questions.")


@dataclass(frozen=True, eq=False, repr=False, kw_only=True)
class GroupRecord:
    """``[[group]]``: a menu page."""

    id: str = mandatory(NAME, "Names the group in this file.")
    name: Mapping[str, str] = mandatory(Texts(), "Name on its card.")
    description: Mapping[str, str] | None = optional(Texts(), None, "A second line on its card.")
    icon: str = optional(_ICON, "ask", "Icon on its card.")
    entries: tuple[str, ...] = mandatory(
        Listed(_ENTRY, example='["…", "…"]', at_least=1),
        "Ids of the service types and groups on its page, in order.",
    )


@dataclass(frozen=True, eq=False, repr=False, kw_only=True)
class CustomerRecord:
    """``[[customer]]``: a person known to the case engine in this program."""

    record_id: str = mandatory(Text(pattern=r"\S+", longest=64), "The customer ID.")
    phone: str | None = optional(Text(), None, "Phone number, in the form of phone_format.")
    email: str | None = optional(
        Text(
            what="an e-mail address",
            right='an address such as "name@example.org"',
            pattern=r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+",
            longest=254,
        ),
        None,
        "E-mail address.",
    )


@dataclass(frozen=True, eq=False, repr=False, kw_only=True)
class TagRecord:
    """``[[tag]]``: a label of cases."""

    id: TagId = mandatory(Guid(TagId), "Tag id of the case API.")
    name: str = mandatory(Text(), "What staff call it.")


@dataclass(frozen=True, eq=False, repr=False, kw_only=True)
class CatalogueRecord:
    """Everything on offer at a site."""

    menu: tuple[str, ...] = optional(
        Listed(_ENTRY, example='["…", "…"]', at_least=1),
        (),
        "Ids on the first page, in order. Without groups it may be left out: all, in file order.",
    )
    counters: tuple[str, ...] = optional(
        Listed(_COUNTER, example='["Counter 1", "Counter 2"]'),
        (),
        "Names of the places where visitors are served.",
    )
    hours: HoursRecord = section(HoursRecord, "When the site is open; left out: at all hours.")
    tag: tuple[TagRecord, ...] = entries(TagRecord, "Labels of cases.")
    service: tuple[ServiceRecord, ...] = entries(ServiceRecord, "Numbering, inbox, prerequisites.")
    service_type: tuple[ServiceTypeRecord, ...] = entries(ServiceTypeRecord, "What is chosen.")
    group: tuple[GroupRecord, ...] = entries(GroupRecord, "Menu pages.")
    customer: tuple[CustomerRecord, ...] = entries(CustomerRecord, "People, for the local engine.")
