"""Ids: each once, and those that are named exist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.adapters.settings.kinds.base import shown

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.adapters.settings.catalogue_records import CatalogueRecord
    from kiosk.adapters.settings.findings import Spot


def check_identity(catalogue: CatalogueRecord, spot: Spot) -> None:
    """Tell ids that stand twice, and services and tags that are named and do not exist."""
    _check_once("tag", (one.id for one in catalogue.tag), spot)
    _check_once("service", (one.id for one in catalogue.service), spot)
    _check_once("service_type", (one.id for one in catalogue.service_type), spot)
    _check_once("group", (one.id for one in catalogue.group), spot)
    for place, service_type in enumerate(catalogue.service_type):
        inside = spot.at("service_type", place)
        _check_once("field", (one.id for one in service_type.field), inside)
    records = (one.record_id for one in catalogue.customer)
    _check_once("customer", records, spot, key="record_id")
    _check_services_exist(catalogue, spot)
    _check_tags_exist(catalogue, spot)


def _check_once(table: str, ids: Iterable[str], spot: Spot, key: str = "id") -> None:
    first: dict[str, int] = {}
    for place, one in enumerate(ids):
        earlier = first.setdefault(one, place)
        if one and earlier != place:
            said = f"{shown(one)} is already {table}[{earlier + 1}]; give each its own {key}."
            spot.at(table, place, key).fault(said)


def _check_services_exist(catalogue: CatalogueRecord, spot: Spot) -> None:
    known = {service.id for service in catalogue.service}
    for place, service_type in enumerate(catalogue.service_type):
        if service_type.service and service_type.service not in known:
            spot.at("service_type", place, "service").fault(
                f"no [[service]] has the id {shown(service_type.service)}; use the id of one."
            )


def _check_tags_exist(catalogue: CatalogueRecord, spot: Spot) -> None:
    """Tell unknown tags; a catalogue without any [[tag]] leaves them to the case API."""
    known = {tag.id for tag in catalogue.tag}
    if not known or not spot.clean("tag"):
        return
    for place, service_type in enumerate(catalogue.service_type):
        for tag in service_type.tags:
            if tag not in known:
                said = f"no [[tag]] has the id {shown(tag)}; use the id of one, or add it."
                spot.at("service_type", place, "tags").fault(said)
