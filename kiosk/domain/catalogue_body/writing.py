"""From the domain to the body. Members in camel case; times and days as in ISO 8601."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.domain.catalogue import Group
from kiosk.domain.hours import OpeningHours
from kiosk.domain.language import written_by_language, written_words

if TYPE_CHECKING:
    import datetime as dt

    from kiosk.domain.catalogue import (
        Catalogue,
        Field,
        MenuEntry,
        Numbering,
        Option,
        Service,
        ServiceType,
    )
    from kiosk.domain.hours import Span
    from kiosk.domain.language import LocalText
    from kiosk.domain.site import Site

    Body = dict[str, Any]

VERSION = 1
"""The version of the body's form; a kiosk takes no other."""


def body_of(catalogue: Catalogue, site: Site) -> Body:
    """Return all of a site that its kiosks need; customers stay where they are."""
    return {
        "version": VERSION,
        "site": _site(site),
        "hours": _hours(catalogue.hours),
        "counters": list(catalogue.counters),
        "tags": [{"id": tag.id, "name": tag.name} for tag in catalogue.tags],
        "services": [_service(service) for service in catalogue.services],
        "menu": [_entry(entry) for entry in catalogue.menu],
    }


def _site(site: Site) -> Body:
    return {
        "name": written_words(site.name),
        "office": written_words(site.office),
        "timeZone": site.time_zone,
        "country": site.country,
        "languages": list(site.languages),
        "defaultLanguage": site.default_language,
        "privacyLine": written_words(site.privacy_line),
        "reception": written_by_language(site.reception),
        "demo": site.demo,
        "customerIds": site.customer_ids.value,
    }


def _hours(hours: OpeningHours) -> Body:
    return {
        "weekly": None if hours.weekly is None else [_spans(spans) for spans in hours.weekly],
        "exceptions": {day.isoformat(): _spans(spans) for day, spans in hours.exceptions.items()},
    }


def _spans(spans: tuple[Span, ...]) -> list[Body]:
    return [{"opens": _time(span.opens), "closes": _time(span.closes)} for span in spans]


def _time(time: dt.time | None) -> str | None:
    return None if time is None else time.isoformat()


def _service(service: Service) -> Body:
    requires = service.requires
    own = {} if service.hours == OpeningHours() else {"hours": _hours(service.hours)}
    return {
        "serviceId": service.id,
        "inboxId": service.inbox_id,
        "inboxName": service.inbox_name,
        "numbering": _numbering(service.numbering),
        "requires": {
            "customerId": requires.customer_id,
            "phone": requires.phone,
            "email": requires.email,
        },
        "initialStatus": service.initial_status.value,
        "enters": service.enters,
        "dailyCapacity": service.daily_capacity,
        **own,
    }


def _numbering(numbering: Numbering) -> Body:
    return {
        "prefix": numbering.prefix,
        "suffix": numbering.suffix,
        "start": numbering.start,
        "end": numbering.end,
        "resetsAt": _time(numbering.resets_at),
    }


def _entry(entry: MenuEntry) -> Body:
    return {"group": _group(entry)} if isinstance(entry, Group) else {"serviceType": _type(entry)}


def _group(group: Group) -> Body:
    return {
        "id": group.id,
        "name": _text(group.name),
        "description": _text(group.description),
        "icon": group.icon,
        "entries": [_entry(entry) for entry in group.entries],
    }


def _type(one: ServiceType) -> Body:
    return {
        "serviceTypeId": one.id,
        "serviceId": one.service_id,
        "name": _text(one.name),
        "description": _text(one.description),
        "icon": one.icon,
        "channels": [channel.value for channel in one.channels],
        "tags": list(one.tags),
        "fields": [_field(field) for field in one.fields],
        "contactFromCustomer": one.contact_from_customer,
    }


def _field(field: Field) -> Body:
    return {
        "fieldTypeId": field.id,
        "kind": field.kind.value,
        "question": _text(field.question),
        "help": _text(field.help),
        "required": field.required,
        "options": [_option(option) for option in field.options],
        "minimum": field.minimum,
        "maximum": field.maximum,
        "pattern": field.pattern,
        "capitals": field.capitals.value,
    }


def _option(option: Option) -> Body:
    return {
        "value": option.value,
        "label": _text(option.label),
        "detail": _text(option.detail),
    }


def _text(text: LocalText | None) -> dict[str, str] | None:
    return None if text is None else {str(tag): words for tag, words in text.texts.items()}
