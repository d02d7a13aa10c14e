"""The menu of a body: groups, service types, and their texts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.catalogue import Channel, Group, ServiceId, ServiceType, ServiceTypeId, TagId
from kiosk.domain.catalogue_body.questions import read_field
from kiosk.domain.language import Locale, LocalText

if TYPE_CHECKING:
    from kiosk.domain.catalogue import MenuEntry, Service
    from kiosk.domain.catalogue_body.members import Node

DEEPEST_PAGE = 16


@dataclass(frozen=True, slots=True)
class LocalTexts:
    """Reads texts that must be there in the site's default language."""

    default: Locale

    def __call__(self, node: Node) -> LocalText:
        """Return the text in all its languages."""
        texts = {Locale(tag): one.name() for tag, one in node.table().items()}
        if self.default not in texts:
            raise node.wrong(f"has no text in {self.default}")
        return LocalText(texts)


@dataclass(frozen=True, slots=True)
class Menu:
    """Reads the entries of a page; ``depth`` is how many pages lie above it."""

    services: tuple[Service, ...]
    text: LocalTexts
    depth: int = 0

    def entry(self, node: Node) -> MenuEntry:
        """Return the group or the service type that a node says."""
        if "group" in node.table():
            return self._group(node.members("group")["group"])
        return self._service_type(node.members("serviceType")["serviceType"])

    def _group(self, node: Node) -> Group:
        if self.depth == DEEPEST_PAGE:
            raise node.wrong("lies too deep in the menu")
        group = node.members("id", "name", "description", "icon", "entries")
        below = Menu(self.services, self.text, self.depth + 1)
        return Group(
            id=group["id"].name(),
            name=self.text(group["name"]),
            entries=group["entries"].each(below.entry),
            description=group["description"].maybe(self.text),
            icon=group["icon"].name(),
        )

    def _service_type(self, node: Node) -> ServiceType:
        one = node.members(
            "serviceTypeId",
            "serviceId",
            "name",
            "description",
            "icon",
            "channels",
            "tags",
            "fields",
            "contactFromCustomer",
        )
        return ServiceType(
            id=ServiceTypeId(one["serviceTypeId"].name()),
            service_id=self._service_id(one["serviceId"]),
            name=self.text(one["name"]),
            channels=_channels(one["channels"]),
            description=one["description"].maybe(self.text),
            icon=one["icon"].name(),
            tags=one["tags"].each(lambda tag: TagId(tag.name())),
            fields=one["fields"].each(lambda field: read_field(field, self.text)),
            contact_from_customer=one["contactFromCustomer"].flag(),
        )

    def _service_id(self, node: Node) -> ServiceId:
        found = ServiceId(node.name())
        if all(service.id != found for service in self.services):
            raise node.wrong("is the id of no service here")
        return found


def _channels(node: Node) -> tuple[Channel, ...]:
    channels = node.each(lambda one: one.one_of(Channel))
    if not channels:
        raise node.wrong("is empty")
    return channels
