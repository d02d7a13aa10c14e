"""What families of printers can do: dots on the paper, and the code pages in their firmware.

Sources: Epson, "ESC/POS Command Reference", ESC t, for the numbers of code pages and TM-T20/TM-T88
for dots; python-escpos 3.1, ``capabilities.json``, for the cheap ones (ZJ-5870, POS-5890), where it
is right (ADR 13).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.ticket_layout import PAPER_58, PAPER_80, Paper, paper_across


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
    dpi: int = 203

    def paper(self, millimetres: int, dots: int = 0) -> Paper:
        """Return the paper of a roll; ``dots`` across the head, where it has others than usual."""
        return paper_across(dots, self.dpi) if dots else self.papers[millimetres]


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
_LOW_80, _LOW_58 = paper_across(512, dpi=180), paper_across(360, dpi=180)

PROFILES: dict[ProfileName, Profile] = {
    ProfileName.EPSON: Profile({80: PAPER_80, 58: PAPER_58}, _EPSON_PAGES),
    ProfileName.EPSON_180: Profile({80: _LOW_80, 58: _LOW_58}, _EPSON_PAGES, dpi=180),
    ProfileName.GENERIC: Profile(
        {80: PAPER_80, 58: PAPER_58}, ((0, "cp437"), (16, "cp1252"), (17, "cp866"))
    ),
}
