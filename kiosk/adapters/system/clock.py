"""The machine's clock."""

from __future__ import annotations

import datetime as dt


class SystemClock:
    """Tells the machine's time."""

    def now(self) -> dt.datetime:
        """Return the present moment, aware, in UTC."""
        return dt.datetime.now(dt.UTC)
