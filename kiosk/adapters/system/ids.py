"""Identifiers from the machine's random source."""

from __future__ import annotations

from kiosk.domain.case import AttemptKey


class RandomIds:
    """Makes version 4 UUIDs (RFC 9562)."""

    def attempt_key(self) -> AttemptKey:
        """Return a new UUID for one press of "Get my ticket"."""
        import uuid

        return AttemptKey(str(uuid.uuid4()))
