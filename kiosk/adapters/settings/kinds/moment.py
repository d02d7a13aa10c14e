"""Times of day."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from kiosk.adapters.settings.kinds.base import Kind, Schema, Wrong


@dataclass(frozen=True, eq=False, repr=False)
class TimeOfDay(Kind[dt.time | None]):
    """A time of day in the site's zone, as a TOML time or as text."""

    what: str = "a time of day"
    right: str = 'hours and minutes, such as "04:00"'
    blank: dt.time | None = None

    def read(self, value: object) -> dt.time | Wrong:
        if isinstance(value, dt.time):
            return value
        if isinstance(value, str) and re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", value):
            return dt.time.fromisoformat(value)
        return self.wrong(value)

    def schema(self) -> Schema:
        return {"type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$"}
