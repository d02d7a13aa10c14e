"""Where new identifiers come from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kiosk.domain.case import AttemptKey


class Ids(Protocol):
    """Makes identifiers that no one has made before."""

    def attempt_key(self) -> AttemptKey:
        """Return a new UUID for one press of "Get my ticket"."""
        ...
