"""Vietnamese: marked vowels have keys, tones are added to what is typed."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.keyboard.latin import latin

if TYPE_CHECKING:
    from kiosk.domain.keyboard.layout import Layout

TONES = {
    "\u0300": "dấu huyền",
    "\u0309": "dấu hỏi",
    "\u0303": "dấu ngã",
    "\u0301": "dấu sắc",
    "\u0323": "dấu nặng",
}
"""The marks of the tones, and their names."""

_LETTERS = latin(top="ă â đ ê ô ơ ư")
VIETNAMESE: Layout = replace(
    _LETTERS,
    top=(*_LETTERS.top, *TONES),
    shifted_top=(*_LETTERS.shifted_top, *TONES),
)

_VOWELS = frozenset("aăâeêioôơuưyAĂÂEÊIOÔƠUƯY")
_MARKED = frozenset("ăâêôơưĂÂÊÔƠƯ")


def toned(text: str, tone: str) -> str:
    """Return ``text`` with a tone on its last syllable; without it where it had that tone.

    The mark stands on the vowel with a mark of its own, else on the one before the last where the
    syllable ends in vowels (hòa), else on the last (hoàn). Without a vowel nothing changes.
    """
    start = next((at for at in range(len(text), 0, -1) if not text[at - 1].isalpha()), 0)
    plain, had = _plain(text[start:])
    place = _place(plain)
    if place is None:
        return text
    mark = "" if had == tone else tone
    marked = plain[: place + 1] + mark + plain[place + 1 :]
    return text[:start] + unicodedata.normalize("NFC", marked)


def _plain(syllable: str) -> tuple[str, str]:
    """Return a syllable without its tone, and that tone; empty where there is none."""
    apart = unicodedata.normalize("NFD", syllable)
    had = next((char for char in apart if char in TONES), "")
    return unicodedata.normalize("NFC", "".join(c for c in apart if c not in TONES)), had


def _place(syllable: str) -> int | None:
    end = next((at for at in range(len(syllable), 0, -1) if syllable[at - 1] in _VOWELS), 0)
    start = next((at for at in range(end, 0, -1) if syllable[at - 1] not in _VOWELS), 0)
    start += _glide(syllable[max(start - 1, 0) : end], first=start == 0)
    if start >= end:
        return None
    own = [at for at in range(start, end) if syllable[at] in _MARKED]
    if own:
        return own[-1]
    closed = end < len(syllable)
    return end - 1 if closed or end - start == 1 else max(end - 2, start)


def _glide(vowels: str, *, first: bool) -> int:
    """Return 1 where the u of qu or the i of gi belongs to the consonant before the vowels."""
    if first or len(vowels) < len("qua"):
        return 0
    return int(vowels[:2].lower() in {"qu", "gi"})
