"""From the checked tables of ``catalogue.toml`` to the domain's catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.adapters.settings.catalogue_records import Prerequisite
from kiosk.adapters.settings.checks.menu import entry_id, first_page
from kiosk.adapters.settings.hours_records import opening_hours
from kiosk.adapters.settings.kinds.texts import ALONE
from kiosk.domain.catalogue import (
    Catalogue,
    Customer,
    CustomerRecordId,
    Field,
    Group,
    Numbering,
    Option,
    Prerequisites,
    Service,
    ServiceType,
    ServiceTypeId,
    Tag,
)
from kiosk.domain.language import Locale, LocalText, match_locale

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.adapters.settings.catalogue_records import (
        CatalogueRecord,
        FieldRecord,
        GroupRecord,
        OptionRecord,
        ServiceRecord,
        ServiceTypeRecord,
    )
    from kiosk.domain.catalogue import MenuEntry


def domain_catalogue(record: CatalogueRecord, languages: Sequence[str]) -> Catalogue:
    """Build the catalogue of a record without faults, texts in the site's spelling of languages."""
    build = _Build(record, languages)
    return Catalogue(
        services=tuple(map(_service, record.service)),
        menu=build.page(first_page(record)),
        customers=tuple(
            Customer(CustomerRecordId(one.record_id), one.phone, one.email)
            for one in record.customer
        ),
        tags=tuple(Tag(one.id, one.name) for one in record.tag),
        counters=record.counters,
        hours=opening_hours(record.hours),
    )


def _service(record: ServiceRecord) -> Service:
    return Service(
        id=record.id,
        inbox_id=record.inbox_id,
        inbox_name=record.inbox_name,
        numbering=Numbering(
            record.prefix, record.start, record.end, record.suffix, record.resets_at
        ),
        requires=Prerequisites(
            customer_id=Prerequisite.CUSTOMER_ID in record.requires,
            phone=Prerequisite.PHONE in record.requires,
            email=Prerequisite.EMAIL in record.requires,
        ),
        initial_status=record.initial_status,
        enters=record.enters,
        daily_capacity=record.daily_capacity,
        hours=opening_hours(record.hours),
    )


class _Build:
    """The menu's pages, from the ids on them."""

    def __init__(self, record: CatalogueRecord, languages: Sequence[str]) -> None:
        self._languages = tuple(map(Locale, languages))
        self._groups = {entry_id(group.id): group for group in record.group}
        self._service_types = {one.id: one for one in record.service_type}

    def page(self, entries: Sequence[str]) -> tuple[MenuEntry, ...]:
        """Return the entries of a page, groups with the pages below them."""
        ids = map(entry_id, entries)
        return tuple(
            self._group(self._groups[one])
            if one in self._groups
            else self._service_type(self._service_types[ServiceTypeId(one)])
            for one in ids
        )

    def _group(self, record: GroupRecord) -> Group:
        return Group(
            id=record.id,
            name=self._text(record.name),
            entries=self.page(record.entries),
            description=self._maybe(record.description),
            icon=record.icon,
        )

    def _service_type(self, record: ServiceTypeRecord) -> ServiceType:
        return ServiceType(
            id=record.id,
            service_id=record.service,
            name=self._text(record.name),
            channels=record.channels,
            description=self._maybe(record.description),
            icon=record.icon,
            tags=record.tags,
            fields=tuple(map(self._field, record.field)),
            contact_from_customer=record.contact_from_customer,
        )

    def _field(self, record: FieldRecord) -> Field:
        return Field(
            id=record.id,
            kind=record.kind,
            question=self._text(record.question),
            help=self._maybe(record.help),
            required=record.required,
            options=tuple(map(self._option, record.option)),
            minimum=record.minimum,
            maximum=record.maximum,
            pattern=record.pattern,
            capitals=record.capitals,
        )

    def _option(self, record: OptionRecord) -> Option:
        return Option(record.value, self._text(record.label), self._maybe(record.detail))

    def _maybe(self, texts: Mapping[str, str] | None) -> LocalText | None:
        return None if texts is None else self._text(texts)

    def _text(self, texts: Mapping[str, str]) -> LocalText:
        if ALONE in texts:
            return LocalText(dict.fromkeys(self._languages, texts[ALONE]))
        spelled = {match_locale(tag, self._languages) or Locale(tag): texts[tag] for tag in texts}
        written = LocalText(spelled)
        missing = (tag for tag in self._languages if tag not in spelled)
        return LocalText({**spelled, **{tag: written.as_written(tag) for tag in missing}})
