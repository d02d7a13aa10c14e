"""Where a member of the staff works: the counters and inboxes to choose from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.domain.catalogue import Catalogue, InboxId
    from kiosk.engine.views import InboxRow, Workplace
    from kiosk.server.pages.words import Words


@dataclass(frozen=True, slots=True)
class Choice:
    """One that can be chosen; ``value`` is sent."""

    value: str
    label: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class PlacePage:
    """``counters`` end with "no counter"."""

    counters: tuple[Choice, ...]
    inboxes: tuple[Choice, ...]


def derive_place(
    workplace: Workplace | None, inboxes: Iterable[InboxRow], catalogue: Catalogue, words: Words
) -> PlacePage:
    """Return the choices; at first every inbox is chosen, and no counter."""
    counter = (workplace.counter or "") if workplace else ""
    wanted: tuple[InboxId, ...] | None = workplace.inbox_ids if workplace else None
    counters = [Choice(name, words.counter(name), name == counter) for name in catalogue.counters]
    nowhere = Choice("", words.text("page.staff.noCounter"), not counter)
    return PlacePage(
        counters=(*counters, nowhere),
        inboxes=tuple(
            Choice(row.inbox_id, row.name, wanted is None or row.inbox_id in wanted)
            for row in inboxes
        ),
    )
