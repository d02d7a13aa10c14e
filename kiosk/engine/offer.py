"""What a site offers, indexed by the ids that a walk-in names."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Self

from kiosk.domain.hours import OpeningHours
from kiosk.domain.service_hours import hours_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.domain.catalogue import (
        Catalogue,
        Customer,
        CustomerRecordId,
        InboxId,
        Service,
        ServiceId,
        ServiceType,
        ServiceTypeId,
        TagId,
    )
    from kiosk.domain.contact import PhoneFormat
    from kiosk.domain.site import Site


@dataclass(frozen=True, slots=True)
class Offer:
    """The definitions by which walk-ins are admitted; read-only, shared by all threads."""

    site: Site
    phone_format: PhoneFormat
    services: Mapping[ServiceId, Service]
    service_types: Mapping[ServiceTypeId, ServiceType]
    customers: Mapping[CustomerRecordId, Customer]
    tags: frozenset[TagId]
    hours: OpeningHours = OpeningHours()
    service_hours: Mapping[ServiceId, OpeningHours] = field(default_factory=dict)

    @classmethod
    def of(cls, catalogue: Catalogue, site: Site, phone_format: PhoneFormat) -> Self:
        """Index a catalogue. ``tags`` are its own, and those that any service type carries."""
        service_types = catalogue.service_types()
        return cls(
            site=site,
            phone_format=phone_format,
            services={service.id: service for service in catalogue.services},
            service_types={service_type.id: service_type for service_type in service_types},
            customers={customer.record_id: customer for customer in catalogue.customers},
            tags=frozenset(tag.id for tag in catalogue.tags)
            | {tag for service_type in service_types for tag in service_type.tags},
            hours=catalogue.hours,
            service_hours={one.id: hours_of(catalogue, one.id) for one in catalogue.services},
        )

    def knowing(self, customer: Customer | None) -> Offer:
        """Return the offer with one more known customer; the catalogue's own come first."""
        if customer is None:
            return self
        return replace(self, customers={customer.record_id: customer, **self.customers})

    def inboxes(self) -> dict[ServiceTypeId, InboxId]:
        """Return the inbox in which the cases of each service type wait."""
        return {
            service_type.id: service.inbox_id
            for service_type in self.service_types.values()
            if (service := self.services.get(service_type.service_id))
        }
