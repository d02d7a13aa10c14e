"""The last good catalogue that a server handed out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping


class KeptCatalogue(Protocol):
    """Keeps one body of ``kiosk.domain.catalogue_body`` over restarts."""

    def body(self) -> Mapping[str, Any] | None:
        """Return the body that is kept; None where there is none, or none that can be read."""
        ...

    def keep(self, body: Mapping[str, Any]) -> str | None:
        """Keep a body instead of the last one, wholly or not at all; a str says why not."""
        ...
