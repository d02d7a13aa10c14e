"""The wait that a visitor is told with the number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.domain.catalogue import ServiceTypeId
    from kiosk.ports.queue_outlook import QueueOutlook
    from kiosk.ports.staff_log import StaffLog


@dataclass(frozen=True, slots=True)
class EstimateWait:
    """Asks the queues' outlook for whoever joins now; never stands in the way of a ticket."""

    outlook: QueueOutlook
    log: StaffLog

    def __call__(self, service_type: ServiceTypeId) -> tuple[int, int] | None:
        """Return the wait as a range in minutes, or None where it is not known. Blocks briefly."""
        try:
            known = self.outlook.outlook().get(service_type)
        except Exception as surprise:  # noqa: BLE001 - what is not known is left out
            self.log.surprise("outlook", surprise)
            return None
        return known.wait_minutes if known else None
