"""What the screens share on which a visitor types."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict, TypeVar

from PySide6.QtCore import Slot

from kiosk.domain.answers import western_digits
from kiosk.domain.events import Continued, Typed
from kiosk.domain.questions import typed_on
from kiosk.domain.screens import Question
from kiosk.domain.walk_in import read_answer
from kiosk.ui.view_models.screen import ScreenProps, ScreenViewModel

if TYPE_CHECKING:
    from kiosk.ui.view_models.snapshot import Snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryProps(ScreenProps):
    """``shown`` stands before the caret and ``pattern``, what is missing, after it.

    ``faultId`` is empty while nothing is wrong; ``privacy`` where the built-in line holds.
    """

    text: str = ""
    shown: str = ""
    pattern: str = ""
    faultId: str = ""
    complete: bool = False
    privacy: str = ""


class EntryMembers(TypedDict):
    """The members of EntryProps that do not depend on the kind of entry."""

    text: str
    faultId: str
    complete: bool
    privacy: str


def typed_text(now: Snapshot) -> str:
    """Return what was typed for the open question."""
    return typed_on(now.journey.screen, now.journey.answers)


def entry_members(now: Snapshot) -> EntryMembers:
    """Derive what every screen with typing shows."""
    text, fault = typed_text(now), now.journey.fault
    return EntryMembers(
        text=text,
        faultId=f"fault.{fault.value}" if fault else "",
        complete=bool(text) and _can_be_sent(now),
        privacy=now.text(now.context.site.privacy_line),
    )


def _can_be_sent(now: Snapshot) -> bool:
    screen = now.journey.screen
    if not isinstance(screen, Question):
        return False
    return isinstance(read_answer(now.context, now.journey.answers, screen), str)


_JOINERS = "\u200c\u200d"
"""They part or join letters of Persian and Devanagari, and are no control of the screen."""


def printable(key: str) -> str:
    """Return the key's text without control characters, digits as 0-9."""
    odd = (char not in _JOINERS and unicodedata.category(char).startswith("C") for char in key)
    kept = (char for char, is_odd in zip(key, odd, strict=True) if not is_odd)
    return western_digits("".join(kept))


P = TypeVar("P", bound=EntryProps)


class EntryViewModel(ScreenViewModel[P]):
    """A question that is answered by typing, on the screen's keys or on real ones."""

    def after(self, text: str, key: str) -> str:
        """Return what ``text`` becomes when ``key`` is pressed; each kind of entry says how."""
        raise NotImplementedError

    def before(self, text: str) -> str:
        """Return ``text`` without what was typed last."""
        return text[:-1]

    def type_text(self, text: str) -> None:
        """Make the answer read ``text``."""
        if text != self.props.text:
            self.dispatch(Typed(text))

    @Slot(str)
    def press(self, key: str) -> None:
        """A key that types was pressed."""
        self.type_text(self.after(self.props.text, printable(key)))

    @Slot()
    def erase(self) -> None:
        """Delete was pressed."""
        self.type_text(self.before(self.props.text))

    @Slot()
    def clear(self) -> None:
        """Clear was pressed."""
        self.type_text("")

    @Slot()
    def proceed(self) -> None:
        """Continue was touched."""
        self.dispatch(Continued())
