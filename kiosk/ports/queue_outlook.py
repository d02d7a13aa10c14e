"""What is known about the queue before a visitor joins it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.domain.catalogue import ServiceTypeId


@dataclass(frozen=True, slots=True)
class Outlook:
    """People waiting and the wait as a range in minutes; None where it is not known."""

    people: int | None = None
    wait_minutes: tuple[int, int] | None = None


class QueueOutlook(Protocol):
    """Says how full the queues are, as far as it is known."""

    def outlook(self) -> Mapping[ServiceTypeId, Outlook]:
        """Return what is known per service type; a type that is left out is unknown."""
        ...
