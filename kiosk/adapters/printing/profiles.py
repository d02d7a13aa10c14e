"""What families of printers can do: dots on the paper, and the code pages in their firmware.

Sources: Epson, "ESC/POS Command Reference", ESC t, for the numbers of code pages and TM-T20/TM-T88
for dots; python-escpos 3.1, ``capabilities.json``, for the cheap ones (ZJ-5870, POS-5890), where it
is right (ADR 13).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.ticket_layout import PAPER_58, PAPER_80, Paper


class ProfileName(StrEnum):
    """A family of printers."""

    EPSON = "epson"
    EPSON_180 = "epson-180"
    GENERIC = "generic"


@dataclass(frozen=True, slots=True)
class Profile:
    """``papers`` by the width of the roll in mm; ``pages``: number for ESC t, codec of Python.

    The first page is the one that a printer starts with.
    """

    papers: dict[int, Paper]
    pages: tuple[tuple[int, str], ...]


_EPSON_PAGES = (
    (0, "cp437"),
    (16, "cp1252"),
    (19, "cp858"),
    (18, "cp852"),
    (17, "cp866"),
    (14, "cp737"),
    (45, "cp1250"),
    (46, "cp1251"),
    (47, "cp1253"),
    (48, "cp1254"),
)
_LOW_80 = Paper(width=512, margin=18, qr_dots=7, dpi=180)
_LOW_58 = Paper(width=360, margin=11, qr_dots=5, dpi=180)
"""180 dpi, 7.09 dots per mm: modules of 0.99 and 0.71 mm."""

PROFILES: dict[ProfileName, Profile] = {
    ProfileName.EPSON: Profile({80: PAPER_80, 58: PAPER_58}, _EPSON_PAGES),
    ProfileName.EPSON_180: Profile({80: _LOW_80, 58: _LOW_58}, _EPSON_PAGES),
    ProfileName.GENERIC: Profile(
        {80: PAPER_80, 58: PAPER_58}, ((0, "cp437"), (16, "cp1252"), (17, "cp866"))
    ),
}
