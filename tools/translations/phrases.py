"""A language's file for the build, with its texts joined into phrases."""

import xml.etree.ElementTree as ET
from pathlib import Path

from kiosk.domain.phrases import joined


def joined_copy(path: Path, folder: Path) -> Path:
    """Write a language's file with its texts joined into another folder, and return where."""
    document = ET.parse(path)  # noqa: S314 -- the project's own file
    for translation in document.iter("translation"):
        for part in translation.iter():
            part.text = part.text and joined(part.text)
    copy = folder / path.name
    document.write(copy, encoding="utf-8", xml_declaration=True)
    return copy
