"""What is your e-mail address?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from kiosk.domain.contact import EMAIL_LIMIT
from kiosk.domain.keyboard.keyboard import Purpose
from kiosk.ui.view_models.entry import entry_members, typed_text
from kiosk.ui.view_models.keyboard import (
    NO_KEYBOARD,
    KeyboardProps,
    KeyboardViewModel,
    ShownKeyboard,
)
from kiosk.ui.view_models.screen import screen_members

if TYPE_CHECKING:
    from kiosk.application.journey_controller import JourneyController
    from kiosk.ui.view_models.snapshot import Snapshot

_LETTERS_BEFORE_CHIPS = 3
_CHIPS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class EmailProps(KeyboardProps):
    """``domains`` complete what is typed, each with one touch."""

    domains: tuple[str, ...] = ()


def derive_email_props(
    now: Snapshot, domains: tuple[str, ...], keyboard: ShownKeyboard = NO_KEYBOARD
) -> EmailProps:
    """Show the address as typed, and the domains that it may go on with."""
    text = typed_text(now)
    return EmailProps(
        **screen_members(now),
        **entry_members(now),
        shown=text,
        domains=_fitting(text, domains),
        keyboard=keyboard,
    )


def _fitting(text: str, domains: tuple[str, ...]) -> tuple[str, ...]:
    local, at, begun = text.partition("@")
    if not local:
        return ()
    if not at:
        return domains[:_CHIPS] if len(local) >= _LETTERS_BEFORE_CHIPS else ()
    fitting = (domain for domain in domains if domain.startswith(begun.lower()))
    return tuple(domain for domain in fitting if domain != begun.lower())[:_CHIPS]


class EmailViewModel(KeyboardViewModel[EmailProps]):
    """Asks for the e-mail address."""

    purpose = Purpose.ADDRESS

    def __init__(self, journey: JourneyController, domains: tuple[str, ...]) -> None:
        self._domains = domains
        super().__init__(journey)

    def derive(self, now: Snapshot) -> EmailProps:
        """Show what is typed."""
        return derive_email_props(now, self._domains, self.keyboard_in(now))

    def after(self, text: str, key: str) -> str:
        """Take everything but spaces."""
        return super().after(text, key.replace(" ", ""))[:EMAIL_LIMIT]

    @Slot(str)
    def chooseDomain(self, domain: str) -> None:
        """A domain was touched: it replaces what follows the @."""
        local = self.props.text.partition("@")[0]
        self.type_text(f"{local}@{domain}")
