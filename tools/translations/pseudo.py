"""A language that nobody speaks, to see what a layout does with longer words.

English, two fifths longer, in letters with accents, between brackets: a text that no translation
was asked for stands out, and so does one that is cut off. It is made for tests, and never shipped.
"""

import re
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

from kiosk.domain.language import Locale
from tools.translations import sources
from tools.translations.build import build

PSEUDO = Locale("en-XA")
"""CLDR's tag of the pseudo-locale with accents."""

GROWTH = 0.4
_PLAIN = "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpRrSsTtUuVvWwXxYyZz"
_ACCENTED = str.maketrans(_PLAIN, "ÅåƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļḾḿÑñÖöÞþŔŕŠšŢţÛûṼṽŴŵẌẍÝýŽž")
_KEPT = re.compile(r"(%\d|%n)")
_VOWEL = re.compile(r"[AEIOUaeiou]")
_PAD = "·"


def pseudo_text(text: str) -> str:
    """Return the text in the pseudo-language; ``%1`` and ``%n`` stay, and so do parted lists."""
    return "|".join(f"[{_longer(part)}]" for part in text.split("|"))


def build_pseudo(folder: Path, target: Path) -> None:
    """Make ``translations/*.qm`` and ``texts/*.json`` of English and the pseudo-language.

    ``folder`` holds the sources; ``target`` is made anew.
    """
    shutil.rmtree(target, ignore_errors=True)
    made = target / "sources"
    made.mkdir(parents=True)
    english = folder / f"kiosk_{sources.ENGLISH}.ts"
    shutil.copy(english, made)
    tree = ET.parse(english)  # noqa: S314 -- the project's own file
    tree.getroot().set("language", PSEUDO.replace("-", "_"))
    for translation in tree.iter("translation"):
        for form in [*translation.iter("numerusform")] or [translation]:
            form.text = pseudo_text(form.text or "")
    tree.write(made / f"kiosk_{PSEUDO}.ts", encoding="utf-8", xml_declaration=True)
    build(made, target)


def _longer(text: str) -> str:
    missing = round(GROWTH * len(text))
    parts = []
    for part in _KEPT.split(text):
        if _KEPT.fullmatch(part):
            parts.append(part)
            continue
        doubled = _VOWEL.sub(lambda vowel: vowel[0] * 2, part, count=missing) if missing else part
        missing -= len(doubled) - len(part)
        parts.append(doubled.translate(_ACCENTED))
    return "".join(parts) + _PAD * missing
