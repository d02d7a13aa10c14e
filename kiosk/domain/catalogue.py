"""Everything on offer at a site, in all languages."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

from kiosk.domain.hours import OpeningHours

if TYPE_CHECKING:
    import datetime as dt

    from kiosk.domain.language import LocalText

ServiceId = NewType("ServiceId", str)
ServiceTypeId = NewType("ServiceTypeId", str)
FieldTypeId = NewType("FieldTypeId", str)
InboxId = NewType("InboxId", str)
TagId = NewType("TagId", str)
CustomerRecordId = NewType("CustomerRecordId", str)


class Channel(StrEnum):
    """How the visitor and the organization talk (reference: Queue Up, ``channel``)."""

    FACE_TO_FACE = "FaceToFace"
    VIDEO = "Video"
    PHONE = "Phone"


class FieldKind(StrEnum):
    """The kind of an extra question; it decides what is asked and how the answer is checked."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    YES_NO = "yes-no"
    CHOICE = "choice"
    MULTIPLE_CHOICE = "multiple-choice"


class Capitals(StrEnum):
    """Where a text answer has capitals by itself: at every part of a name, or at sentences."""

    NAMES = "names"
    SENTENCES = "sentences"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Option:
    """One answer of a choice field: ``value`` is sent, ``label`` and ``detail`` are read."""

    value: str
    label: LocalText
    detail: LocalText | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """An extra question of a service type (``fields`` of Queue Up, by ``fieldTypeId``).

    ``minimum`` and ``maximum`` bound the length of a text, the value of a number.
    ``pattern`` is a regular expression that the whole text answer must match. ``capitals`` is for
    the keyboard of a text.
    """

    id: FieldTypeId
    kind: FieldKind
    question: LocalText
    help: LocalText | None = None
    required: bool = True
    options: tuple[Option, ...] = ()
    minimum: int | None = None
    maximum: int | None = None
    pattern: str | None = None
    capitals: Capitals = Capitals.SENTENCES


@dataclass(frozen=True, slots=True)
class Prerequisites:
    """What a service demands of a walk-in before it takes it."""

    customer_id: bool = False
    phone: bool = False
    email: bool = False


@dataclass(frozen=True, slots=True)
class Numbering:
    """How a service numbers its tickets: ``start`` to ``end`` inclusive, then from ``start`` again.

    ``resets_at`` is the time of day, in the site's zone, at which the count starts again.
    """

    prefix: str
    start: int
    end: int
    suffix: str = ""
    resets_at: dt.time | None = None


class InitialStatus(StrEnum):
    """The status of a new case: Pending keeps its place and is passed over."""

    WAITING = "Waiting"
    PENDING = "Pending"


class QueueEnd(StrEnum):
    """Where a new case enters its inbox, where it is no place in the middle."""

    END = "end"
    FRONT = "front"


@dataclass(frozen=True, slots=True)
class Tag:
    """A label of cases that the organization knows (``tagIds`` of Queue Up)."""

    id: TagId
    name: str


@dataclass(frozen=True, slots=True)
class Service:
    """What owns numbering, inbox and prerequisites (``serviceId`` of Queue Up).

    ``enters`` is where a new case stands in the inbox: an end, or a position counted from 1.
    ``daily_capacity`` bounds the cases of one day in the site's zone; None: no bound. It is open
    while its own ``hours`` and the site's are (``service_hours.hours_of``).
    """

    id: ServiceId
    inbox_id: InboxId
    inbox_name: str
    numbering: Numbering
    requires: Prerequisites = Prerequisites()
    initial_status: InitialStatus = InitialStatus.WAITING
    enters: QueueEnd | int = QueueEnd.END
    daily_capacity: int | None = None
    hours: OpeningHours = OpeningHours()


@dataclass(frozen=True, slots=True)
class ServiceType:
    """The finer reason that a visitor chooses (``serviceTypeId`` of Queue Up); it owns channels.

    ``tags`` are sent with every walk-in. With ``contact_from_customer`` the contact data come from
    the customer's record and neither phone nor e-mail is asked. ``icon`` names an icon resource.
    """

    id: ServiceTypeId
    service_id: ServiceId
    name: LocalText
    channels: tuple[Channel, ...]
    description: LocalText | None = None
    icon: str = "ask"
    tags: tuple[TagId, ...] = ()
    fields: tuple[Field, ...] = ()
    contact_from_customer: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """A menu page of the kiosk, of any depth; it means nothing to the API."""

    id: str
    name: LocalText
    entries: tuple[Group | ServiceType, ...]
    description: LocalText | None = None
    icon: str = "ask"


MenuEntry = Group | ServiceType


@dataclass(frozen=True, slots=True)
class Customer:
    """A row about a person known to the local case engine, named by ``customerRecordId``."""

    record_id: CustomerRecordId
    phone: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What a site offers: its services, and the menu that leads to their service types.

    ``tags`` are those that a walk-in may carry beside its type's own; ``counters`` name the places
    where visitors are served.
    """

    services: tuple[Service, ...]
    menu: tuple[MenuEntry, ...]
    customers: tuple[Customer, ...] = ()
    tags: tuple[Tag, ...] = ()
    counters: tuple[str, ...] = ()
    hours: OpeningHours = OpeningHours()

    def service_types(self) -> tuple[ServiceType, ...]:
        """Return every service type in menu order."""
        return tuple(_walk(self.menu))

    def service_type(self, service_type_id: ServiceTypeId) -> ServiceType | None:
        """Return the service type of that id, or None."""
        return next((found for found in _walk(self.menu) if found.id == service_type_id), None)

    def service(self, service_id: ServiceId) -> Service | None:
        """Return the service of that id, or None."""
        return next((found for found in self.services if found.id == service_id), None)

    def requirements(self, service_type: ServiceType) -> Prerequisites:
        """Return what a visitor is asked for this type: the service's prerequisites.

        Phone and e-mail are left out where they come from the customer's record.
        """
        service = self.service(service_type.service_id)
        requires = service.requires if service else Prerequisites()
        if service_type.contact_from_customer:
            return Prerequisites(customer_id=True)
        return requires


def _walk(entries: tuple[MenuEntry, ...]) -> list[ServiceType]:
    found: list[ServiceType] = []
    for entry in entries:
        found.extend(_walk(entry.entries) if isinstance(entry, Group) else [entry])
    return found
