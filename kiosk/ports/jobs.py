"""Work that must not block the thread that draws."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable


T = TypeVar("T")


class Jobs(Protocol):
    """Runs work elsewhere and hands the result back on the caller's thread."""

    def lane(self) -> Jobs:
        """Return a line of work of its own: one thing at a time, in order, beside all others."""
        ...

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run ``work`` elsewhere, then ``done`` or ``failed`` on the thread that owns the state."""
        ...

    def let_threads_go(self) -> None:
        """Keep no thread without work, of the lanes too; one that works is not waited for."""
        ...

    def tell(self, news: Callable[[], None]) -> None:
        """Call ``news`` on the thread that owns the state; may be called on any thread."""
        ...
