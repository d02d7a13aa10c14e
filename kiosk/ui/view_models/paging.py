"""Lists longer than the screen: pages whose last card leads to the next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil
from typing import TypeVar

T = TypeVar("T")

LAST = -1
"""How many follow the last page of several, whose last card leads back to the first."""


@dataclass(frozen=True, slots=True)
class Pages:
    """Where a list stands. ``room`` is how many cards fit; 0 until the screen has said so."""

    room: int = 0
    page: int = 0

    def fitting(self, room: int) -> Pages:
        """Return the pages for that room, from the first."""
        return self if room == self.room else Pages(max(room, 0))

    def opened(self) -> Pages:
        """Return the first page."""
        return replace(self, page=0)

    def turned(self) -> Pages:
        """Return the next page."""
        return replace(self, page=self.page + 1)


def page_of(items: tuple[T, ...], pages: Pages) -> tuple[tuple[T, ...], int]:
    """Return the items of the page, and how many follow it: LAST on the last, 0 if there is one.

    The card "more" takes the room of one. After the last page comes the first.
    """
    if not pages.room or len(items) <= pages.room:
        return items, 0
    size = max(pages.room - 1, 1)
    start = size * (pages.page % ceil(len(items) / size))
    end = start + size
    return items[start:end], len(items[end:]) or LAST
