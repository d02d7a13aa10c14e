"""A thread that renews a token ahead of need."""

from __future__ import annotations

import threading
from typing import Protocol

FIRST_PAUSE_SECONDS = 2.0
LONGEST_PAUSE_SECONDS = 60.0


class Renewable(Protocol):
    """A token that can be renewed."""

    def renewal_due_in(self) -> float:
        """Return the seconds until the token should be renewed."""
        ...

    def renew(self) -> bool:
        """Renew it if that is due; return whether a good one is held. Blocks."""
        ...


class TokenWarmth:
    """Renews when it is due; what fails is tried again, after longer and longer pauses."""

    def __init__(self, token: Renewable) -> None:
        self._token = token
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin; once is enough."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._keep, name="token", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Renew no more; a renewal on its way is not waited for."""
        self._stopping.set()

    def _keep(self) -> None:
        pause = self._token.renewal_due_in()
        failures = 0
        while not self._stopping.wait(pause):
            failures = 0 if self._token.renew() else failures + 1
            growing = FIRST_PAUSE_SECONDS * 2 ** min(failures, 6)
            pause = min(growing, LONGEST_PAUSE_SECONDS) if failures else self._due()

    def _due(self) -> float:
        return max(self._token.renewal_due_in(), FIRST_PAUSE_SECONDS)
