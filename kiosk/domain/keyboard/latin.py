"""Latin keyboards.

Arrangements as on the keyboards that are sold where the language is spoken (QWERTY, QWERTZ,
AZERTY, Turkish Q); letters with marks stand above them, or where those keyboards have them.
"""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.keyboard.layout import SIGNS, Layout, capital, capitals, row, rows

QWERTY = rows("q w e r t y u i o p", "a s d f g h j k l", "z x c v b n m")
QWERTZ = rows("q w e r t z u i o p", "a s d f g h j k l", "y x c v b n m")
AZERTY = rows("a z e r t y u i o p", "q s d f g h j k l m", "w x c v b n")
ACCENTS = row(
    "à á â ã ä å ā ă ą æ ç ć č ď ð đ è é ê ë ē ė ę ě ğ ģ ì í î ï ī į ı ķ ł ļ ľ "
    "ñ ń ň ņ ò ó ô õ ö ō ø ő œ ř ŕ ß ś š ş ș ť ț þ ù ú û ü ů ű ū ų ý ÿ ź ż ž"
)
"""Letters with marks of Māori, and of Europe's official languages that are written in Latin."""


def latin(letters: tuple[tuple[str, ...], ...] = QWERTY, top: str = "", first: str = "") -> Layout:
    """Return a Latin keyboard; ``first`` are the accents that its language needs most."""
    above = tuple(top.split())
    present = {*above, *(letter for each in letters for letter in each)}
    wanted = tuple(first.split())
    others = (letter for letter in ACCENTS if letter not in present and letter not in wanted)
    return Layout(
        letters=letters,
        sample="abc",
        top=above,
        shifted=capitals(letters),
        shifted_top=tuple(map(capital, above)),
        accents=(*wanted, *others),
    )


def _spanish() -> Layout:
    letters = rows("q w e r t y u i o p", "a s d f g h j k l ñ", "z x c v b n m")
    return replace(latin(letters, "á é í ó ú ü"), signs=("¿", "¡", *SIGNS))


def _turkish() -> Layout:
    letters = rows("q w e r t y u ı o p ğ ü", "a s d f g h j k l ş i", "z x c v b n m ö ç")
    plain = latin(letters, first="â î û")
    dotted = tuple(
        tuple(
            {"I": "İ"}.get(key, key) if low == "i" else key for low, key in zip(*pair, strict=True)
        )
        for pair in zip(letters, plain.shifted, strict=True)
    )
    return replace(plain, shifted=dotted)


LATIN: dict[str, Layout] = {
    "en": latin(),
    "de": latin(
        rows("q w e r t z u i o p ü", "a s d f g h j k l ö ä", "y x c v b n m ß"), first="é è à ç"
    ),
    "fr": latin(AZERTY, "é è ê ë à â ç î ï ô û ù", "œ æ ü ÿ"),
    "es": _spanish(),
    "it": latin(top="à è é ì ò ù", first="î"),
    "pt": latin(
        rows("q w e r t y u i o p", "a s d f g h j k l ç", "z x c v b n m"),
        "ã á â à é ê í ó ô õ ú",
        "ü",
    ),
    "nl": latin(first="ë é ï ö ü è á à â ä ê í î ó ô ú û ç ñ"),
    "pl": latin(top="ą ć ę ł ń ó ś ź ż"),
    "cs": latin(QWERTZ, "ě š č ř ž ý á í é ú ů", "ď ť ň ó"),
    "ro": latin(top="ă â î ș ț", first="ş ţ"),
    "hu": latin(QWERTZ, "á é í ó ö ő ú ü ű"),
    "tr": _turkish(),
}
"""By primary language subtag."""

PLAIN: dict[str, tuple[tuple[str, ...], ...]] = {
    "de": QWERTZ,
    "cs": QWERTZ,
    "hu": QWERTZ,
    "fr": AZERTY,
}
"""The letters a to z, for addresses and codes, where they are not arranged as QWERTY."""
