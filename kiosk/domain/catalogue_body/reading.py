"""From the body to the domain. What a kiosk could not work with is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.domain.catalogue import Catalogue, Tag, TagId
from kiosk.domain.catalogue_body.members import BodyFault, Node, UnreadableBodyError
from kiosk.domain.catalogue_body.menu import LocalTexts, Menu
from kiosk.domain.catalogue_body.services import read_hours, read_service
from kiosk.domain.catalogue_body.writing import VERSION
from kiosk.domain.customer_id import CustomerIds
from kiosk.domain.language import OTHERS, UNNAMED, Locale, LocalText, for_all
from kiosk.domain.site import Site

if TYPE_CHECKING:
    from collections.abc import Iterable


def catalogue_of(body: object) -> tuple[Catalogue, Site] | BodyFault:
    """Return what a body says, or its first fault."""
    try:
        return _read(Node(body))
    except UnreadableBodyError as error:
        return error.fault


def _read(body: Node) -> tuple[Catalogue, Site]:
    version = body.table().get("version")
    if version is not None and version.whole() != VERSION:
        raise version.wrong(f"is not {VERSION}, the version that this kiosk reads")
    parts = body.members("version", "site", "hours", "counters", "tags", "services", "menu")
    site = _site(parts["site"])
    services = parts["services"].each(read_service)
    menu = parts["menu"].each(Menu(services, LocalTexts(site.default_language)).entry)
    catalogue = Catalogue(
        services=services,
        menu=menu,
        tags=parts["tags"].each(_tag),
        counters=parts["counters"].each(Node.name),
        hours=read_hours(parts["hours"]),
    )
    _check_once(parts["services"], (service.id for service in services))
    _check_once(parts["menu"], (one.id for one in catalogue.service_types()))
    if not catalogue.service_types():
        raise parts["menu"].wrong("offers no service type")
    return catalogue, site


def _check_once(node: Node, ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for one in ids:
        if one in seen:
            raise node.wrong(f'holds the id "{one}" twice')
        seen.add(one)


def _tag(node: Node) -> Tag:
    tag = node.members("id", "name")
    return Tag(TagId(tag["id"].name()), tag["name"].name())


def _site(node: Node) -> Site:
    site = node.members(
        "name",
        "office",
        "timeZone",
        "country",
        "languages",
        "defaultLanguage",
        "privacyLine",
        "reception",
        "demo",
        "customerIds",
    )
    languages = site["languages"].each(lambda one: Locale(one.name()))
    default = Locale(site["defaultLanguage"].name())
    if default not in languages:
        raise site["defaultLanguage"].wrong("is not among the languages")
    _check_once(site["languages"], languages)
    return Site(
        name=_name(site["name"]),
        time_zone=_zone(site["timeZone"]),
        country=site["country"].name(),
        languages=languages,
        default_language=default,
        office=_words(site["office"]),
        privacy_line=_words(site["privacyLine"]),
        reception=_words(site["reception"]),
        demo=site["demo"].flag(),
        customer_ids=site["customerIds"].one_of(CustomerIds),
    )


def _name(node: Node) -> LocalText:
    """Return a text for all languages or those of a table, which is not empty."""
    if node.value == {}:
        raise node.wrong("is empty")
    return for_all(node.name()) if isinstance(node.value, str) else _by_language(node)


def _words(node: Node) -> LocalText:
    """Return the same, and no words where a text or a table is empty."""
    return for_all(node.words()) if isinstance(node.value, str) else _by_language(node)


def _by_language(node: Node) -> LocalText:
    texts = {UNNAMED if tag == OTHERS else Locale(tag): one for tag, one in node.table().items()}
    return LocalText({tag: one.name() for tag, one in texts.items()})


def _zone(node: Node) -> str:
    name = node.name()
    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):  # ZoneInfoNotFoundError is a KeyError
        raise node.wrong("is no time zone that this kiosk knows") from None
    return name
