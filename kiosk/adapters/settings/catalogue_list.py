"""What ``kiosk catalogue list`` answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.domain.service_hours import closings_at

if TYPE_CHECKING:
    import datetime as dt

    from kiosk.domain.catalogue import Catalogue, Field, Prerequisites, ServiceType
    from kiosk.domain.site import Site


def catalogue_json(catalogue: Catalogue, site: Site, now: dt.datetime) -> list[dict[str, Any]]:
    """Return one object per service type, in menu order.

    ``requires`` is what a walk-in must give: without phone and e-mail where they come from the
    customer's record. ``open`` is whether its service takes visitors ``now``, an aware moment.
    """
    closed = closings_at(catalogue, site.time_zone, now).until
    return [
        _service_type(catalogue, one) | {"open": one.id not in closed}
        for one in catalogue.service_types()
    ]


def _service_type(catalogue: Catalogue, service_type: ServiceType) -> dict[str, Any]:
    return {
        "serviceTypeId": service_type.id,
        "serviceId": service_type.service_id,
        "name": dict(service_type.name.texts),
        "channels": [str(channel) for channel in service_type.channels],
        "requires": _requires(catalogue.requirements(service_type)),
        "contactFromCustomer": service_type.contact_from_customer,
        "tags": list(service_type.tags),
        "fields": [_field(field) for field in service_type.fields],
    }


def _requires(needed: Prerequisites) -> dict[str, bool]:
    return {"customerId": needed.customer_id, "phone": needed.phone, "email": needed.email}


def _field(field: Field) -> dict[str, Any]:
    return {
        "fieldTypeId": field.id,
        "kind": str(field.kind),
        "required": field.required,
        "options": [option.value for option in field.options],
    }


def catalogue_text(catalogue: Catalogue, site: Site) -> str:
    """Return two lines per service type: name and id, then what it needs and its channels."""
    return "\n".join(
        f"{one.name.in_language(site.default_language, site.default_language)}  {one.id}\n"
        f"    {', '.join((*_needs(catalogue, one), *one.channels))}"
        for one in catalogue.service_types()
    )


def _needs(catalogue: Catalogue, service_type: ServiceType) -> list[str]:
    needed = catalogue.requirements(service_type)
    asked = {
        "customer ID": needed.customer_id,
        "phone": needed.phone,
        "e-mail": needed.email,
        f"{len(service_type.fields)} question(s)": bool(service_type.fields),
    }
    return [name for name, wanted in asked.items() if wanted]
