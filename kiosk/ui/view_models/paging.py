"""Lists longer than the screen: pages whose last card leads to the next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

T = TypeVar("T")


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
    """Return the items of the page, and how many the next page shows; 0 if there is one page.

    The card "more" takes the room of one. After the last page comes the first.
    """
    if not pages.room or len(items) <= pages.room:
        return items, 0
    size = max(pages.room - 1, 1)
    cut = [items[start : start + size] for start in range(0, len(items), size)]
    return cut[pages.page % len(cut)], len(cut[(pages.page + 1) % len(cut)])
