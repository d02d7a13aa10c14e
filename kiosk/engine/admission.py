"""Whether a walk-in may join the queue: every fault of a request at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.answers import AnswerFault, read_field
from kiosk.domain.case import Problem, ProblemCode, Refused
from kiosk.domain.catalogue import Prerequisites
from kiosk.domain.language import match_locale
from kiosk.engine.contact_check import read_contact
from kiosk.engine.wording import field_problem

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from kiosk.domain.case import WalkIn
    from kiosk.domain.catalogue import Channel, FieldTypeId, Service, ServiceType, TagId
    from kiosk.domain.language import Locale
    from kiosk.engine.contact_check import Contact
    from kiosk.engine.offer import Offer


@dataclass(frozen=True, slots=True)
class Admission:
    """A walk-in that may join the queue, its values normalised."""

    service: Service
    service_type: ServiceType
    language: Locale
    channel: Channel
    contact: Contact
    fields: Mapping[FieldTypeId, str]
    tag_ids: tuple[TagId, ...]


def admit(walk_in: WalkIn, offer: Offer, at: dt.datetime | None = None) -> Admission | Refused:
    """Check a walk-in against what the site offers (reference: Queue Up, inputs).

    ``at`` is the moment in the site's zone, for the opening hours; None asks for no hours.
    """
    service = offer.services.get(walk_in.service_id)
    service_type = offer.service_types.get(walk_in.service_type_id)
    requires = service.requires if service else Prerequisites()
    language = _read_locale(walk_in, offer)
    contact, contact_problems = read_contact(walk_in, requires, offer)
    fields, field_problems = _read_fields(walk_in, service_type)
    problems = (
        *_unknown_ids(walk_in, service, service_type),
        *_closed_problems(walk_in, offer, at),
        *([_locale_problem(offer)] if language is None else []),
        *_channel_problems(walk_in, service_type),
        *contact_problems,
        *field_problems,
        *_tag_problems(walk_in, offer),
    )
    if problems or service is None or service_type is None or language is None:
        return Refused(problems)
    return Admission(
        service, service_type, language, walk_in.channel, contact, fields, walk_in.tag_ids
    )


def _unknown_ids(
    walk_in: WalkIn, service: Service | None, service_type: ServiceType | None
) -> list[Problem]:
    problems = []
    if service is None:
        message = "No service has this ID: give the ID of a service of this site."
        problems.append(Problem("serviceId", ProblemCode.UNKNOWN, message))
    if service_type is None:
        message = "No service type has this ID: give the ID of a type of the service."
        problems.append(Problem("serviceTypeId", ProblemCode.UNKNOWN, message))
    elif service_type.service_id != walk_in.service_id:
        message = "The service type belongs to another service: give the ID of a type of this one."
        problems.append(Problem("serviceTypeId", ProblemCode.UNKNOWN, message))
    return problems


def _closed_problems(walk_in: WalkIn, offer: Offer, at: dt.datetime | None) -> list[Problem]:
    hours = offer.service_hours.get(walk_in.service_id, offer.hours)
    if at is None or hours.open_at(at):
        return []
    closed = "service" if offer.hours.open_at(at) else "site"
    opening = hours.next_opening(at)
    again = f"come again at {opening:%Y-%m-%d %H:%M}" if opening else "no opening is known"
    return [Problem(None, ProblemCode.CLOSED, f"The {closed} is closed: {again}.")]


def _read_locale(walk_in: WalkIn, offer: Offer) -> Locale | None:
    wanted = walk_in.locale.strip()
    return match_locale(wanted, offer.site.languages) if wanted else offer.site.default_language


def _locale_problem(offer: Offer) -> Problem:
    offered = ", ".join(offer.site.languages)
    message = f"The site does not offer this language: give one of {offered}, or leave it empty."
    return Problem("locale", ProblemCode.NOT_SUPPORTED, message)


def _channel_problems(walk_in: WalkIn, service_type: ServiceType | None) -> list[Problem]:
    if service_type is None or walk_in.channel in service_type.channels:
        return []
    supported = ", ".join(service_type.channels)
    message = f"The service type does not support this channel: give one of {supported}."
    return [Problem("channel", ProblemCode.NOT_SUPPORTED, message)]


def _read_fields(
    walk_in: WalkIn, service_type: ServiceType | None
) -> tuple[dict[FieldTypeId, str], list[Problem]]:
    answers: dict[FieldTypeId, str] = {}
    if service_type is None:
        return answers, []
    known = {field.id for field in service_type.fields}
    problems = [_unknown_field(field_id) for field_id in walk_in.fields if field_id not in known]
    for field in service_type.fields:
        answer = read_field(field, walk_in.fields.get(field.id, ""))
        if isinstance(answer, AnswerFault):
            problems.append(field_problem(field, answer))
        elif answer:
            answers[field.id] = answer
    return answers, problems


def _unknown_field(field_id: FieldTypeId) -> Problem:
    message = "The service type has no field of this ID: leave it out."
    return Problem(f"fields.{field_id}", ProblemCode.UNKNOWN, message)


def _tag_problems(walk_in: WalkIn, offer: Offer) -> list[Problem]:
    known = [tag in offer.tags for tag in walk_in.tag_ids]
    if all(known):
        return []
    places = ", ".join(str(place) for place, is_known in enumerate(known, 1) if not is_known)
    message = f"No tag has the ID at place {places} of the list: leave it out."
    return [Problem("tagIds", ProblemCode.UNKNOWN, message)]
