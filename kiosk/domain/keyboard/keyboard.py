"""A keyboard as it stands: which keys are shown, and what a press makes of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TYPE_CHECKING, assert_never

if TYPE_CHECKING:
    from kiosk.domain.keyboard.layout import Layout

MOST_ROWS = 4
"""Rows above the last one, where there is the height for them."""
FEWEST_ROWS = 3
_SIGNS_ACROSS = 10
_ACCENTS_ACROSS = 10


class Purpose(Enum):
    """What is typed: it decides the last row, and whether there are letters with marks."""

    WORDS = "words"
    ADDRESS = "address"
    CODE = "code"


class Sheet(Enum):
    """What stands on the keys."""

    LETTERS = "letters"
    ACCENTS = "accents"
    SIGNS = "signs"


class Act(Enum):
    """What a key does."""

    TYPE = "type"
    ERASE = "erase"
    CLEAR = "clear"
    SHIFT = "shift"
    TURN = "turn"


@dataclass(frozen=True, slots=True)
class Key:
    """One key. ``name`` is how the screen knows it; ``text`` what it types.

    ``leads_to`` is the keyboard after a key that turns to other keys. ``share`` is its width in
    letter keys; None: what its row leaves over. ``said_id`` names the text that is said of it;
    empty: ``said`` is.
    """

    name: str
    act: Act
    text: str = ""
    label: str = ""
    said: str = ""
    said_id: str = ""
    icon: str = ""
    share: float | None = 1
    latched: bool = False
    leads_to: Keyboard | None = None


@dataclass(frozen=True, slots=True)
class Keyboard:
    """The keyboards of a visitor, and the keys that are shown of them now.

    ``layouts`` are the languages to choose from, their own first; ``chosen`` is one's place.
    ``page`` is the page of a sheet with more keys than fit. ``height`` is how many rows fit above
    the last one: MOST_ROWS or FEWEST_ROWS.
    """

    layouts: tuple[Layout, ...] = field(hash=False)
    purpose: Purpose = Purpose.WORDS
    chosen: int = 0
    sheet: Sheet = Sheet.LETTERS
    page: int = 0
    capital: bool = False
    height: int = MOST_ROWS

    @property
    def layout(self) -> Layout:
        """The layout whose letters are shown."""
        return self.layouts[self.chosen]

    @property
    def columns(self) -> int:
        """How many letter keys wide the keyboard is."""
        across = {Sheet.SIGNS: _SIGNS_ACROSS, Sheet.ACCENTS: _ACCENTS_ACROSS}
        return across.get(self.sheet, self.layout.columns)

    @property
    def shifts(self) -> bool:
        """Whether the keys shown have other letters behind them, with shift."""
        return self.sheet is not Sheet.SIGNS and bool(self.layout.shifted)

    @property
    def digits_above(self) -> bool:
        """Whether digits stand above letters with marks."""
        return self.sheet is Sheet.ACCENTS and self.height >= MOST_ROWS

    @property
    def has_other_row(self) -> bool:
        """Whether the letters' upper two rows share one place."""
        return self.height < MOST_ROWS and bool(self.layout.top)

    def fitting(self, height: int) -> Keyboard:
        """Return the keyboard for that many rows, with the letters shown."""
        return self if height == self.height else self.at_rest(height)

    def at_rest(self, height: int | None = None) -> Keyboard:
        """Return the keyboard as it opens."""
        return Keyboard(self.layouts, self.purpose, self.chosen, height=height or self.height)

    def after(self, key: Key) -> Keyboard:
        """Return the keyboard after a press: shift and accents are for one letter."""
        match key.act:
            case Act.TURN:
                return key.leads_to or self
            case Act.SHIFT:
                return replace(self, capital=not self.capital)
            case Act.TYPE if self.sheet is Sheet.ACCENTS:
                return replace(self, sheet=Sheet.LETTERS, page=0, capital=False)
            case Act.TYPE:
                return replace(self, capital=False)
            case Act.ERASE | Act.CLEAR:
                return self
        assert_never(key.act)
