"""What can be heard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kiosk.domain.cues import Cue


class Sound(Protocol):
    """Plays cues. Never waits, never fails: where nothing can be heard, nothing is."""

    def play(self, cue: Cue) -> None:
        """Let a cue be heard, beside those that still sound."""
        ...

    def close(self) -> None:
        """Fall silent for good."""
        ...
