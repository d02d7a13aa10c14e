"""One moment: the attempt is under way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.screens import Issuing
from kiosk.ui.view_models.screen import ScreenProps, ScreenViewModel

if TYPE_CHECKING:
    from kiosk.ui.view_models.snapshot import Snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuingProps(ScreenProps):
    """``service`` is what the ticket is for; ``repeats`` how often it was asked for again."""

    service: str = ""
    repeats: int = 0


def derive_issuing_props(now: Snapshot) -> IssuingProps:
    """Say what the ticket is for, and how it goes."""
    screen = now.journey.screen
    repeats = screen.repeats if isinstance(screen, Issuing) else 0
    return IssuingProps(service=now.service_name(), repeats=repeats)


class IssuingViewModel(ScreenViewModel[IssuingProps]):
    """Waits with the visitor."""

    def derive(self, now: Snapshot) -> IssuingProps:
        """Say what the ticket is for."""
        return derive_issuing_props(now)
