"""The queues' outlook as plain JSON values, as kiosk serve tells it to kiosks, and back.

``GET /{applicationId}/outlook`` answers ``{"serviceTypes": {"<serviceTypeId>":
{"waiting": 3, "waitMinutes": {"from": 5, "to": 10}}}}``; null is unknown, and so is a service type
that is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.domain.catalogue import ServiceTypeId
from kiosk.ports.queue_outlook import Outlook

if TYPE_CHECKING:
    from collections.abc import Mapping


def outlook_body(outlooks: Mapping[ServiceTypeId, Outlook]) -> dict[str, Any]:
    """Return the body that tells these outlooks."""
    return {"serviceTypes": {type_id: _told(one) for type_id, one in outlooks.items()}}


def _told(outlook: Outlook) -> dict[str, Any]:
    wait = outlook.wait_minutes
    return {
        "waiting": outlook.people,
        "waitMinutes": None if wait is None else {"from": wait[0], "to": wait[1]},
    }


def outlooks_of(body: object) -> dict[ServiceTypeId, Outlook]:
    """Return what a body tells; what cannot be read in it is unknown."""
    types = _member(body, "serviceTypes")
    if not isinstance(types, dict):
        return {}
    return {
        ServiceTypeId(type_id): Outlook(_count(one, "waiting"), _wait(_member(one, "waitMinutes")))
        for type_id, one in types.items()
    }


def _wait(told: object) -> tuple[int, int] | None:
    shortest, longest = _count(told, "from"), _count(told, "to")
    if shortest is None or longest is None or shortest > longest:
        return None
    return shortest, longest


def _count(told: object, name: str) -> int | None:
    count = _member(told, name)
    sound = isinstance(count, int) and not isinstance(count, bool) and count >= 0
    return count if sound else None


def _member(told: object, name: str) -> Any:
    return told.get(name) if isinstance(told, dict) else None
