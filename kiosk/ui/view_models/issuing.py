"""One moment: the attempt is under way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.ui.view_models.screen import ScreenProps, ScreenViewModel

if TYPE_CHECKING:
    from kiosk.ui.view_models.snapshot import Snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuingProps(ScreenProps):
    """``service`` is what the ticket is for."""

    service: str = ""


def derive_issuing_props(now: Snapshot) -> IssuingProps:
    """Say what the ticket is for."""
    return IssuingProps(service=now.service_name())


class IssuingViewModel(ScreenViewModel[IssuingProps]):
    """Waits with the visitor."""

    def derive(self, now: Snapshot) -> IssuingProps:
        """Say what the ticket is for."""
        return derive_issuing_props(now)
