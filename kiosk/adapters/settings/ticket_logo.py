"""A logo's file: read whole, and checked as far as that is possible without drawing it."""

from __future__ import annotations

import re
import sys
import warnings
from io import BytesIO
from typing import TYPE_CHECKING

from kiosk.domain.ticket_design import Logo, LogoFormat

if TYPE_CHECKING:
    from pathlib import Path
    from xml.etree.ElementTree import Element

SIZE_LIMIT = 4_000_000
"""The largest file that is read, in bytes."""

FEWEST_PIXELS, MOST_PIXELS = 64, 4000
"""Bounds of a picture's longer side; a logo is printed on 88 to 400 dots."""

_NUMBER = r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?"
_SIDES = 2
_LINKS = frozenset({"href", "{http://www.w3.org/1999/xlink}href"})
_INSIDE = ("#", "data:")
_SHOWN = 60
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_ESCAPED = re.compile(r"\\([0-9a-fA-F]{1,6})\s?")
"""A letter by its number, in a style."""

_ADDRESS = re.compile(r"""url\(\s*['"]?([^'")]*)|@import\s*['"]([^'"]*)""", re.IGNORECASE)
_PNG = b"\x89PNG\r\n\x1a\n"
_SVG_ROOT = "{http://www.w3.org/2000/svg}svg"
_RIGHT = "give the path of a PNG or SVG picture"


def read_logo(path: Path) -> Logo | str:
    """Return the picture, or a sentence that says what is wrong with it."""
    try:
        with path.open("rb") as file:
            content = file.read(SIZE_LIMIT + 1)
    except OSError as error:
        return f"{path} cannot be read ({error.strerror}); {_RIGHT}."
    if len(content) > SIZE_LIMIT:
        return f"{path} is larger than {SIZE_LIMIT // 1_000_000} MB; give a smaller picture."
    if content.startswith(_PNG):
        wrong, kind = _wrong_with_png(content), LogoFormat.PNG
    else:
        wrong, kind = _wrong_with_svg(content), LogoFormat.SVG
    return f"{path} {wrong}." if wrong else Logo(kind, content)


def _wrong_with_png(content: bytes) -> str:
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(content)) as picture:
                wrong = _wrong_with_size(*picture.size)
                picture.verify()  # the sums of all parts
            with Image.open(BytesIO(content)) as picture:
                if not wrong:
                    picture.load()
    except (OSError, SyntaxError, ValueError, Warning, Image.DecompressionBombError):
        return "is a damaged PNG picture; save it again"
    return wrong


def _wrong_with_size(width: int, height: int) -> str:
    longer = max(width, height)
    if FEWEST_PIXELS <= longer <= MOST_PIXELS:
        return ""
    bounds = f"a longer side of {FEWEST_PIXELS} to {MOST_PIXELS} pixels"
    return f"is {width} × {height} pixels; give a picture with {bounds}, or an SVG"


def _wrong_with_svg(content: bytes) -> str:
    from xml.etree import ElementTree as ET

    try:
        root = ET.fromstring(content)  # noqa: S314 - expat bounds what entities grow to
        orders = [each.text or "" for _, each in ET.iterparse(BytesIO(content), events=("pi",))]  # noqa: S314
    except (ET.ParseError, ValueError, LookupError):
        return f"is neither PNG nor SVG; {_RIGHT}"
    if root.tag != _SVG_ROOT:
        return f"is no SVG picture; {_RIGHT}"
    if not _has_size(root.get("viewBox", ""), root.get("width", ""), root.get("height", "")):
        return "says no size; give its svg element a viewBox such as 0 0 300 100"
    sheet = next((each for each in orders if each.startswith("xml-stylesheet")), "")
    if outside := sheet or _reaches_outside(root):
        return f"takes {outside} from elsewhere; put everything into the file itself"
    return ""


def _reaches_outside(root: Element) -> str:
    """Return the first address of an SVG that leads out of it; drawing it would follow that."""
    for element in root.iter():
        linked = [value for name, value in element.attrib.items() if name in _LINKS]
        styled = _styled(" ".join(element.attrib.values()))
        style = _styled(element.text or "") if element.tag.endswith("style") else []
        for address in map(str.strip, (*linked, *styled, *style)):
            if not address.startswith(_INSIDE):
                return f'"{address[:_SHOWN]}"'
    return ""


def _styled(text: str) -> list[str]:
    """Return the addresses of a style: of ``url(…)`` and ``@import`` (CSS Values 3, 3.4)."""
    plain = _ESCAPED.sub(lambda found: chr(min(int(found[1], 16), sys.maxunicode)), text)
    return [first or second for first, second in _ADDRESS.findall(_COMMENT.sub("", plain))]


def _has_size(view_box: str, width: str, height: str) -> bool:
    """Return whether the box, else width and height, holds two numbers above zero (SVG 2, 8.6)."""
    box = re.fullmatch(rf"\s*{_NUMBER}(?:[\s,]+{_NUMBER}){{3}}\s*", view_box)
    sides = re.findall(_NUMBER, view_box)[2:] if box else re.findall(_NUMBER, f"{width} {height}")
    return len(sides) == _SIDES and all(float(side) > 0 for side in sides)
