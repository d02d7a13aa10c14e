"""What a keyboard is made of. One table per language, in the files beside this one."""

from __future__ import annotations

from dataclasses import dataclass

Rows = tuple[tuple[str, ...], ...]


def row(text: str) -> tuple[str, ...]:
    """Return keys from a text in which spaces part them."""
    return tuple(text.split(" "))


DIGITS = tuple("1234567890")
SIGNS = row(". , : ; ! ? ( ) / & @ # + = % * _ \" ' - € £ $ ° « » …")
"""What stands on the sheet of digits and signs, behind the digits."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The keys of one language.

    ``letters`` are three rows from the top; what each types. ``top`` stands above them, in the
    place of the digits: letters of the language that every name may need. ``shifted`` and
    ``shifted_top`` are of the same shape; empty where there is no shift. ``shift_label`` stands on
    the shift key; empty for the arrow of scripts with capitals. ``accents`` are letters that few
    need. ``marks`` stand beside the space bar. ``sample`` stands on the key that leads here.
    """

    letters: Rows
    sample: str
    top: tuple[str, ...] = ()
    shifted: Rows = ()
    shifted_top: tuple[str, ...] = ()
    shift_label: str = ""
    accents: tuple[str, ...] = ()
    marks: tuple[str, ...] = ("-", "'")
    signs: tuple[str, ...] = SIGNS
    right_to_left: bool = False

    @property
    def has_capitals(self) -> bool:
        """Whether shift gives capitals: Hangul, kana and others have other letters behind it."""
        plain = self.letters[0][0]
        return bool(self.shifted) and self.shifted[0][0] == capital(plain) != plain

    @property
    def columns(self) -> int:
        """How many keys wide the letters are; the lowest row has two keys more than letters."""
        first, second, third = map(len, self.letters)
        return max(first, second, third + 2)


def rows(*texts: str) -> Rows:
    """Return rows of keys, one from each text."""
    return tuple(map(row, texts))


def capital(letter: str) -> str:
    """Return the capital of a letter; the letter itself where it has none of one character."""
    raised = _CAPITALS.get(letter) or letter.upper()
    return raised if len(raised) == 1 else letter


_CAPITALS = {"ß": "ẞ"}


def capitals(letters: Rows) -> Rows:
    """Return the rows in capitals."""
    return tuple(tuple(map(capital, each)) for each in letters)
