"""What staff and engineers can read afterwards; never personal data."""

from __future__ import annotations

from typing import Protocol


class StaffLog(Protocol):
    """Writes events with their facts. Callers pass identifiers and reasons, never answers."""

    def info(self, event: str, **facts: str | int) -> None:
        """Note something that went as planned."""
        ...

    def warning(self, event: str, **facts: str | int) -> None:
        """Note something that staff should look at."""
        ...

    def surprise(self, event: str, error: BaseException) -> None:
        """Note an exception nobody expected: its type and place, not its text or values."""
        ...
