"""Which keyboards a visitor gets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.keyboard.arabic import ARABIC, PERSIAN, URDU
from kiosk.domain.keyboard.hangul import HANGUL
from kiosk.domain.keyboard.kana import KANA
from kiosk.domain.keyboard.keyboard import MOST_ROWS, Keyboard, Purpose
from kiosk.domain.keyboard.latin import LATIN, PLAIN, QWERTY, latin
from kiosk.domain.keyboard.others import DEVANAGARI, GREEK, HEBREW, RUSSIAN, THAI, UKRAINIAN
from kiosk.domain.keyboard.vietnamese import VIETNAMESE

if TYPE_CHECKING:
    from kiosk.domain.keyboard.layout import Layout
    from kiosk.domain.language import Locale

ENGLISH = LATIN["en"]
_OWN: dict[str, Layout] = {
    **LATIN,
    "vi": VIETNAMESE,
    "el": GREEK,
    "ru": RUSSIAN,
    "uk": UKRAINIAN,
    "ar": ARABIC,
    "fa": PERSIAN,
    "ur": URDU,
    "he": HEBREW,
    "hi": DEVANAGARI,
    "th": THAI,
    "ko": HANGUL,
    "ja": KANA,
}


def text_layouts(locale: Locale) -> tuple[Layout, ...]:
    """Return the keyboards for words in a language: its own, and Latin where it is not.

    A language without a keyboard of its own, such as Chinese, has the English one.
    """
    own = _OWN.get(_language(locale), ENGLISH)
    return (own,) if own.sample == ENGLISH.sample else (own, ENGLISH)


def code_layout(locale: Locale) -> Layout:
    """Return the letters a to z, as the keyboards of a language arrange them."""
    return latin(PLAIN.get(_language(locale), QWERTY))


def opened(locale: Locale, purpose: Purpose, height: int = MOST_ROWS) -> Keyboard:
    """Return the keyboards of a visitor for one purpose, as they open."""
    words = purpose is Purpose.WORDS
    return Keyboard(
        text_layouts(locale) if words else (code_layout(locale),), purpose, height=height
    )


def _language(locale: Locale) -> str:
    return locale.split("-", maxsplit=1)[0].casefold()
