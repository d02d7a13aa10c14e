"""A language that nobody speaks: English, two fifths longer and with marks above its letters.

What has room for it has room for German compounds and Vietnamese accents.
"""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

from kiosk.domain.language import Locale

PSEUDO = Locale("en-XA")
PSEUDO_MIRRORED = Locale("dv")
"""The same words in a language that is read from right to left."""
GROWTH = 0.4
_WORD = re.compile(r"%?\w+", re.UNICODE)
_MARKED = str.maketrans("aeiouyAEIOUY", "áêïöüýÁÊÏÖÜÝ")


def stretched(text: str) -> str:
    """Return a text two fifths longer, word by word; places for numbers stay."""
    return _WORD.sub(_longer, text)


def _longer(found: re.Match[str]) -> str:
    word = found.group()
    if word.startswith("%") or any(char.isdigit() for char in word):
        return word
    return (word + word[: round(GROWTH * len(word))].lower()).translate(_MARKED)


def release(source: Path, folder: Path) -> None:
    """Leave the compiled texts of both pseudo-languages in a folder, made from English ones."""
    tree = ET.parse(source)  # noqa: S314 - our own file
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is None:
            raise ValueError(source)
        for place in translation.findall("numerusform") or [translation]:
            place.text = stretched(place.text or "")
    program = Path(sys.executable).with_name("pyside6-lrelease")
    for locale in (PSEUDO, PSEUDO_MIRRORED):
        tree.getroot().set("language", "en_US")
        written = folder / f"kiosk_{locale}.ts"
        tree.write(written, encoding="utf-8", xml_declaration=True)
        made = folder / f"kiosk_{locale}.qm"
        command = [str(program), "-idbased", "-silent", str(written), "-qm", str(made)]
        subprocess.run(command, check=True, capture_output=True)
        written.unlink()
