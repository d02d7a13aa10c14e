"""What is your customer number?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.domain.customer_id import CUSTOMER_ID_LIMIT, CustomerIds
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


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerIdProps(KeyboardProps):
    """Letters and digits, or digits alone: ``onPad``. ``helpId`` says how they may be given."""

    helpId: str = "customer.help"
    onPad: bool = False


def derive_customer_id_props(
    now: Snapshot, keyboard: ShownKeyboard = NO_KEYBOARD
) -> CustomerIdProps:
    """Show the customer number as typed."""
    digits = now.context.site.customer_ids is CustomerIds.DIGITS
    return CustomerIdProps(
        **screen_members(now),
        **entry_members(now),
        shown=typed_text(now),
        onPad=digits,
        keyboard=NO_KEYBOARD if digits else keyboard,
    )


class CustomerIdViewModel(KeyboardViewModel[CustomerIdProps]):
    """Asks for the customer number."""

    purpose = Purpose.CODE

    def __init__(self, journey: JourneyController, *, reader_present: bool = False) -> None:
        self._help_id = "customer.help.scan" if reader_present else "customer.help"
        super().__init__(journey)

    def derive(self, now: Snapshot) -> CustomerIdProps:
        """Show what is typed."""
        props = derive_customer_id_props(now, self.keyboard_in(now))
        return replace(props, helpId=self._help_id)

    def after(self, text: str, key: str) -> str:
        """Take digits where there is nothing else, else everything but spaces."""
        kept = filter(str.isdigit, key) if self.props.onPad else key.split(" ")
        return super().after(text, "".join(kept))[:CUSTOMER_ID_LIMIT]
