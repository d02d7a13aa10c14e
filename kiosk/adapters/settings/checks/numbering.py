"""Ticket numbers: ranges that hold numbers, and that no other service of the inbox gives out."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from kiosk.adapters.settings.kinds.base import shown

if TYPE_CHECKING:
    from kiosk.adapters.settings.catalogue_records import ServiceRecord
    from kiosk.adapters.settings.findings import Spot


def check_numbering(services: tuple[ServiceRecord, ...], spot: Spot) -> None:
    """Tell empty and overlapping ranges, and inboxes with two names."""
    sound = []
    for place, service in enumerate(services):
        here = spot.at("service", place)
        if not here.clean("start", "end", "prefix", "suffix", "inbox_id"):
            continue
        if service.start > service.end:
            here.at("end").fault(
                f"the range is empty: {service.end} is below start, {service.start}; "
                "use an end that is not below start."
            )
        else:
            sound.append((place, service))
    for (earlier, one), (later, other) in combinations(sound, 2):
        if one.id != other.id:
            _check_pair(earlier, one, other, spot.at("service", later))


def _check_pair(earlier: int, one: ServiceRecord, other: ServiceRecord, here: Spot) -> None:
    if one.inbox_id != other.inbox_id:
        return
    if one.inbox_name != other.inbox_name and here.clean("inbox_name"):
        here.at("inbox_name").fault(
            f"{shown(other.inbox_name)}, but service[{earlier + 1}] calls this inbox "
            f"{shown(one.inbox_name)}; use one name for one inbox."
        )
    if _alike(one, other) and one.start <= other.end and other.start <= one.end:
        here.at("start").fault(
            f"{_range(other)} overlaps {_range(one)} of service[{earlier + 1}] in the same inbox; "
            "use another prefix, another suffix or another range."
        )


def _alike(one: ServiceRecord, other: ServiceRecord) -> bool:
    """Compare as ears do: A and a sound the same."""
    affixes = (one.prefix + "\0" + one.suffix, other.prefix + "\0" + other.suffix)
    return affixes[0].casefold() == affixes[1].casefold()


def _range(service: ServiceRecord) -> str:
    numbers = (service.start, service.end)
    first, last = (f"{service.prefix}{number}{service.suffix}" for number in numbers)
    return f"{first} to {last}"
