"""The body of Queue Up as a walk-in, read with forbearance (reference: Queue Up, inputs).

Members that are not known are ignored; null counts as absent; ids may be spelled in any case.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kiosk.domain.answers import MULTIPLE_CHOICE_SEPARATOR, NO, YES
from kiosk.domain.case import Problem, ProblemCode, WalkIn
from kiosk.domain.catalogue import (
    Channel,
    CustomerRecordId,
    FieldTypeId,
    ServiceId,
    ServiceTypeId,
    TagId,
)
from kiosk.domain.language import Locale

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.domain.catalogue import Catalogue

CUSTOMER_ID = "customerRecordId"
CUSTOMER_ID_AS_DOCUMENTED = "cusotmerRecordId"
_CHANNELS = {channel.value.lower(): channel for channel in Channel}


@dataclass(frozen=True, slots=True)
class ReadWalkIn:
    """A walk-in, and what is wrong with the members that it was read from.

    Where a member is faulty the walk-in holds nothing, or a stand-in.
    """

    walk_in: WalkIn
    faults: tuple[Problem, ...]


class WalkInReader:
    """Reads bodies for one catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        types = catalogue.service_types()
        fields = (field.id for service_type in types for field in service_type.fields)
        tags = (*(tag.id for tag in catalogue.tags), *(tag for one in types for tag in one.tags))
        ids = (*(service.id for service in catalogue.services), *(one.id for one in types))
        self._exact: dict[str, str] = {one.lower(): one for one in (*ids, *fields, *tags)}

    def read(self, service_id: str, body: Mapping[str, Any]) -> ReadWalkIn:
        """Read a walk-in for the service that the path names."""
        members = _Members(body, self._exact)
        walk_in = WalkIn(
            service_id=ServiceId(members.exact(service_id)),
            service_type_id=members.service_type_id(),
            locale=Locale(members.string("locale") or ""),
            channel=members.channel(),
            use_customer_contact_info=members.flag("useCustomerContactInfo"),
            customer_record_id=members.customer_record_id(),
            contact_phone_number=members.string("contactPhoneNumber"),
            contact_email=members.string("contactEmail"),
            fields=members.fields(),
            tag_ids=members.tag_ids(),
        )
        return ReadWalkIn(walk_in, tuple(members.faults))


@dataclass(slots=True)
class _Members:
    body: Mapping[str, Any]
    exact_ids: Mapping[str, str]
    faults: list[Problem] = field(default_factory=list)

    def exact(self, given: str) -> str:
        return self.exact_ids.get(given.lower(), given)

    def string(self, member: str) -> str | None:
        value = self.body.get(member)
        if value is None or isinstance(value, str):
            return value
        self._malformed(member, "a string")
        return None

    def flag(self, member: str) -> bool:
        value = self.body.get(member)
        if value is not None and not isinstance(value, bool):
            self._malformed(member, "true or false")
        return value is True

    def service_type_id(self) -> ServiceTypeId:
        given = self.string("serviceTypeId")
        if self.body.get("serviceTypeId") is None:
            self._required("serviceTypeId", "Give the ID of a type of the service.")
        return ServiceTypeId(self.exact((given or "").strip()))

    def channel(self) -> Channel:
        given = self.string("channel")
        if self.body.get("channel") is None:
            self._required("channel", f"Give one of {', '.join(Channel)}.")
        elif given is not None and given.lower() not in _CHANNELS:
            message = f"This is no channel: give one of {', '.join(Channel)}."
            self.faults.append(Problem("channel", ProblemCode.INVALID, message))
        return _CHANNELS.get((given or "").lower(), Channel.FACE_TO_FACE)

    def customer_record_id(self) -> CustomerRecordId | None:
        spelled = [
            given
            for member in (CUSTOMER_ID_AS_DOCUMENTED, CUSTOMER_ID)
            if (given := (self.string(member) or "").strip())
        ]
        if len(set(spelled)) > 1:
            message = (
                f"{CUSTOMER_ID_AS_DOCUMENTED} and {CUSTOMER_ID} differ: give one, or the same."
            )
            self.faults.append(Problem(CUSTOMER_ID, ProblemCode.CONFLICT, message))
        return CustomerRecordId(spelled[0]) if spelled else None

    def fields(self) -> dict[FieldTypeId, str]:
        given = self.body.get("fields")
        if not isinstance(given, dict):
            if given is not None:
                self._malformed("fields", "an object of values by fieldTypeId")
            return {}
        return {FieldTypeId(self.exact(name)): self._answer(name, given[name]) for name in given}

    def tag_ids(self) -> tuple[TagId, ...]:
        given = self.body.get("tagIds")
        if given is None:
            return ()
        if not isinstance(given, list) or not all(isinstance(tag, str) for tag in given):
            self._malformed("tagIds", "an array of strings")
            return ()
        return tuple(TagId(self.exact(tag)) for tag in given)

    def _answer(self, name: str, value: object) -> str:
        match value:
            case str():
                return value
            case None:
                return ""
            case bool():
                return YES if value else NO
            case int():
                return str(value)
            case list() if all(isinstance(one, str) for one in value):
                return MULTIPLE_CHOICE_SEPARATOR.join(value)
        self._malformed(f"fields.{self.exact(name)}", "a string")
        return ""

    def _malformed(self, member: str, wanted: str) -> None:
        message = f"The value is not of the right type: give {wanted}."
        self.faults.append(Problem(member, ProblemCode.MALFORMED, message))

    def _required(self, member: str, message: str) -> None:
        self.faults.append(Problem(member, ProblemCode.REQUIRED, message))
