"""The outlook of a case API that tells none: the cloud has no way to read its queues."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.domain.catalogue import ServiceTypeId
    from kiosk.ports.queue_outlook import Outlook


class NoOutlook:
    """Knows nothing about any queue."""

    def outlook(self) -> Mapping[ServiceTypeId, Outlook]:
        return {}
