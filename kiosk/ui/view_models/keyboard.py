"""What the screens share that have a letter keyboard."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, assert_never

from PySide6.QtCore import Slot

from kiosk.domain.catalogue import Capitals
from kiosk.domain.keyboard.capitals import with_capital
from kiosk.domain.keyboard.composition import after, before
from kiosk.domain.keyboard.keyboard import Act, Key, Keyboard, Purpose
from kiosk.domain.keyboard.layouts import opened
from kiosk.domain.keyboard.shown import key_rows, row_lengths
from kiosk.ui.view_models.entry import EntryProps, EntryViewModel, typed_text

if TYPE_CHECKING:
    from kiosk.application.journey_controller import JourneyController
    from kiosk.ui.view_models.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class ShownKeyboard:
    """A keyboard for QML: ``{columns, slots, rows: [[key, …], …]}``; empty where none is shown.

    ``slots`` are so many places per row that no turn to other keys makes or takes one away: what
    has the focus keeps it.
    """

    keyboard: Keyboard | None = None

    def as_qml(self) -> dict[str, Any]:
        """Return plain values that QML reads."""
        return _as_qml(self.keyboard) if self.keyboard else {"columns": 1, "slots": [], "rows": []}


NO_KEYBOARD = ShownKeyboard()


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyboardProps(EntryProps):
    """A question that is answered with letters; ``fieldRightToLeft`` is how they are read."""

    fieldRightToLeft: bool = False
    keyboard: ShownKeyboard = NO_KEYBOARD


P = TypeVar("P", bound=KeyboardProps)


class KeyboardViewModel(EntryViewModel[P]):
    """Types on the keyboard of the visitor's language; another language opens its own."""

    purpose: ClassVar[Purpose] = Purpose.WORDS

    def __init__(self, journey: JourneyController) -> None:
        self._language = journey.state.language
        self._keyboard = opened(self._language, self.purpose)
        self._after: str | None = None
        super().__init__(journey)

    def keyboard_in(self, now: Snapshot) -> ShownKeyboard:
        """Return the keyboard for the visitor's language now."""
        if now.language != self._language:
            self._language = now.language
            self._keyboard = opened(self._language, self.purpose, self._keyboard.height)
            self._after = None
        self._raise(now)
        return ShownKeyboard(self._keyboard)

    def capitals_in(self, _: Snapshot) -> Capitals:
        """Return where capitals come by themselves."""
        return Capitals.NONE

    def _raise(self, now: Snapshot) -> None:
        """Take shift for the next letter where one begins; once for each text."""
        text = typed_text(now)
        if text != self._after:
            self._after = text
            self._keyboard = with_capital(self._keyboard, text, self.capitals_in(now))

    def after(self, text: str, key: str) -> str:
        """Take every key, joined to what is there as its script does."""
        return after(text, key)

    def before(self, text: str) -> str:
        """Take back the last letter, or what was typed last of it."""
        return before(text)

    @Slot(int)
    def fitKeys(self, rows: int) -> None:
        """So many rows of keys fit above the last one."""
        self._keyboard = self._keyboard.fitting(rows)
        self._after = None
        self.refresh()

    @Slot(str)
    def touchKey(self, name: str) -> None:
        """A key of the keyboard was touched."""
        keys = (key for row in key_rows(self._keyboard) for key in row)
        key = next((key for key in keys if key.name == name), None)
        if key is not None:
            self._keyboard = self._keyboard.after(key)
            self._act(key)
            self.refresh()

    def _act(self, key: Key) -> None:
        match key.act:
            case Act.TYPE:
                self.press(key.text)
            case Act.ERASE:
                self.erase()
            case Act.CLEAR:
                self.clear()
            case Act.SHIFT | Act.TURN:
                pass
            case _:
                assert_never(key.act)


@lru_cache(maxsize=64)
def _as_qml(keyboard: Keyboard) -> dict[str, Any]:
    *letters, last = key_rows(keyboard)
    rows = [[_key(key) for key in row] for row in letters]
    slots = list(row_lengths(keyboard))
    return {
        "columns": keyboard.columns,
        "slots": slots,
        "rows": [*rows, [_key(key, tinted=True) for key in last]],
    }


def _key(key: Key, *, tinted: bool = False) -> dict[str, Any]:
    return {
        "name": key.name,
        "label": key.label,
        "said": key.said,
        "saidId": key.said_id,
        "icon": key.icon,
        "share": key.share or 1,
        "functional": tinted or key.act is not Act.TYPE,
        "repeats": key.act is Act.ERASE,
        "latched": key.latched,
    }
