"""Where a new case enters its inbox."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.adapters.settings.kinds.base import Kind, Schema, Wrong
from kiosk.domain.catalogue import QueueEnd

LAST_PLACE = 9999


@dataclass(frozen=True, eq=False, repr=False)
class QueuePlace(Kind[QueueEnd | int]):
    """An end of the queue, or a position in it, counted from 1."""

    what: str = "a place in the queue"
    right: str = f'"end", "front", or a position from 1 to {LAST_PLACE}'
    blank: QueueEnd = QueueEnd.END

    def read(self, value: object) -> QueueEnd | int | Wrong:
        if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= LAST_PLACE:
            return value
        found = next((end for end in QueueEnd if end == value), None)
        return self.wrong(value) if found is None else found

    def schema(self) -> Schema:
        position = {"type": "integer", "minimum": 1, "maximum": LAST_PLACE}
        return {"anyOf": [{"enum": [str(end) for end in QueueEnd]}, position]}
