"""Whether the case engine in this process can give numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.readiness import Check, Hindered, Hindrance, Ready, Subsystem

if TYPE_CHECKING:
    from kiosk.adapters.gateway.local_engine import LocalCaseGateway


@dataclass(frozen=True, slots=True)
class EngineReadiness:
    """ReadinessSource of the case engine in this process."""

    engine: LocalCaseGateway
    subsystem: Subsystem = Subsystem.CASES

    def check(self) -> Check:
        fault = self.engine.open()
        if fault is None:
            return Ready(self.subsystem, "the case engine of this kiosk has its database")
        remedy = "Check the disk, and database in [cases.local]."
        return Hindered(self.subsystem, Hindrance.OUT_OF_ORDER, fault.detail, remedy)
