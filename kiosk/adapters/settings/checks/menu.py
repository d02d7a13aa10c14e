"""The menu: every service type can be reached, on one way."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from kiosk.adapters.settings.kinds.base import shown
from kiosk.adapters.settings.suggestion import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.adapters.settings.catalogue_records import CatalogueRecord
    from kiosk.adapters.settings.findings import Spot

    Pages = Mapping[str, tuple[str, ...]]


def first_page(catalogue: CatalogueRecord) -> tuple[str, ...]:
    """Return the ids on the first page: as given, else all service types where no group is."""
    if catalogue.menu or catalogue.group:
        return tuple(map(entry_id, catalogue.menu))
    return tuple(service_type.id for service_type in catalogue.service_type)


def entry_id(entry: str) -> str:
    """Return an entry as ids are compared; GUIDs are read in lower case."""
    return entry.casefold()


def check_menu(catalogue: CatalogueRecord, spot: Spot) -> None:
    """Tell entries that are unknown or stand twice, pages in a circle, and what no page holds."""
    if not catalogue.service_type:
        if spot.clean("service_type"):
            spot.at("service_type").fault("nothing is on offer; add [[service_type]].")
        return
    if catalogue.group and not catalogue.menu:
        if spot.clean("menu"):
            spot.at("menu").fault("is missing; with groups, give the ids on the first page.")
        return
    pages: Pages = {
        entry_id(group.id): tuple(map(entry_id, group.entries)) for group in catalogue.group
    }
    _check_entries(catalogue, spot)
    if not _check_circles(catalogue, pages, spot):
        _check_reached(catalogue, pages, spot)


def _check_entries(catalogue: CatalogueRecord, spot: Spot) -> None:
    known = [one for _, one in _ids(catalogue, spot) if one]
    ids = set(map(entry_id, known))
    seen: Counter[str] = Counter()
    for here, entry in _entries(catalogue, spot):
        seen[entry_id(entry)] += 1
        if entry_id(entry) not in ids:
            hint = did_you_mean(entry, known, "use the id of a group or a service type")
            here.fault(f"nothing has the id {shown(entry)}; {hint}")
        elif seen[entry_id(entry)] > 1:
            here.fault(f"{shown(entry)} already stands on a page; keep it in one place.")


def _entries(catalogue: CatalogueRecord, spot: Spot) -> Iterator[tuple[Spot, str]]:
    for entry in catalogue.menu:
        yield spot.at("menu"), entry
    for place, group in enumerate(catalogue.group):
        for entry in group.entries:
            yield spot.at("group", place, "entries"), entry


def _check_circles(catalogue: CatalogueRecord, pages: Pages, spot: Spot) -> bool:
    """Tell the groups that stand, at some depth, on their own page; return whether there are."""
    found = False
    for place, group in enumerate(catalogue.group):
        if group.id and entry_id(group.id) in _below(pages, pages[entry_id(group.id)]):
            found = True
            said = f"{shown(group.id)} leads back to itself; take it off the pages below it."
            spot.at("group", place, "entries").fault(said)
    return found


def _below(pages: Pages, entries: tuple[str, ...]) -> set[str]:
    """Return all ids that can be reached from these entries, themselves among them."""
    reached: set[str] = set()
    waiting = list(entries)
    while waiting:
        entry = waiting.pop()
        if entry not in reached:
            reached.add(entry)
            waiting.extend(pages.get(entry, ()))
    return reached


def _check_reached(catalogue: CatalogueRecord, pages: Pages, spot: Spot) -> None:
    reached = _below(pages, first_page(catalogue))
    for here, one in _ids(catalogue, spot):
        if one and entry_id(one) not in reached:
            here.fault("stands on no page; add its id to menu or to the entries of a group.")


def _ids(catalogue: CatalogueRecord, spot: Spot) -> Iterator[tuple[Spot, str]]:
    for place, group in enumerate(catalogue.group):
        yield spot.at("group", place, "id"), group.id
    for place, service_type in enumerate(catalogue.service_type):
        yield spot.at("service_type", place, "id"), service_type.id
