"""The pages of the catalogue's menu, and the way to each service type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.catalogue import Group

if TYPE_CHECKING:
    from kiosk.domain.catalogue import MenuEntry, ServiceTypeId
    from kiosk.domain.journey_context import JourneyContext


def menu_page(context: JourneyContext, path: tuple[str, ...]) -> tuple[MenuEntry, ...]:
    """Return the groups and service types of a menu page; empty if there is no such page."""
    entries: tuple[MenuEntry, ...] = context.catalogue.menu
    for group_id in path:
        groups = (entry for entry in entries if isinstance(entry, Group))
        found = next((group for group in groups if group.id == group_id), None)
        entries = found.entries if found else ()
    return entries


def menu_path(context: JourneyContext, service_type: ServiceTypeId) -> tuple[str, ...]:
    """Return the ids of the groups that lead to a service type, outermost first."""
    return _path_in(context.catalogue.menu, service_type) or ()


def _path_in(entries: tuple[MenuEntry, ...], service_type: ServiceTypeId) -> tuple[str, ...] | None:
    if any(entry.id == service_type for entry in entries if not isinstance(entry, Group)):
        return ()
    for group in (entry for entry in entries if isinstance(entry, Group)):
        below = _path_in(group.entries, service_type)
        if below is not None:
            return (group.id, *below)
    return None
