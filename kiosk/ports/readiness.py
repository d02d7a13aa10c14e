"""Where it is known from whether one subsystem can serve."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kiosk.domain.readiness import Check, Subsystem


class ReadinessSource(Protocol):
    """Looks at one subsystem, without side effects."""

    @property
    def subsystem(self) -> Subsystem:
        """What is looked at."""
        ...

    def check(self) -> Check:
        """Say what is known now. Blocks briefly, on a worker; never raises what was expected."""
        ...
