"""Native text, feeds and QR symbols of a simulated printer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.adapters.printing.simulator.paper import Paper
    from kiosk.adapters.printing.simulator.reader import Command

_PAGES = {
    0: "cp437",
    2: "cp850",
    3: "cp860",
    4: "cp863",
    5: "cp865",
    13: "cp857",
    14: "cp737",
    15: "iso8859_7",
    16: "cp1252",
    17: "cp866",
    18: "cp852",
    19: "cp858",
    34: "cp855",
    36: "cp862",
    37: "cp864",
    45: "cp1250",
    46: "cp1251",
    47: "cp1253",
    48: "cp1254",
}
"""Epson's numbers of code pages (ESC t), by Python's names."""

_LINE_ROWS = 30


@dataclass(slots=True)
class Typing:
    """The line that is being set, and how."""

    page: str = "cp437"
    align: int = 0
    height: int = 1
    _line: str = ""
    _code: dict[str, object] = field(default_factory=lambda: {"module": 3, "text": ""})

    def obey(self, command: Command, paper: Paper) -> int:
        """Obey one command; return how many rows of dots came out."""
        before = len(paper.rows)
        match command.name:
            case "text":
                self._line += command.data.decode(self.page, errors="replace")
            case "LF":
                self._end_line(paper)
            case "ESC t":
                self.page = _PAGES.get(command.data[0], "cp437")
            case "ESC a":
                self.align = command.data[0] % 48
            case "GS !":
                self.height = command.data[0] % 8 + 1
            case "ESC d":
                self._end_line(paper)
                paper.feed(_LINE_ROWS * (command.data[0] - 1))
            case "ESC J":
                self._end_line(paper)
                paper.feed(command.data[0])
            case "GS ( k":
                self._symbol(command.data, paper)
            case _:
                pass
        return len(paper.rows) - before

    def _end_line(self, paper: Paper) -> None:
        paper.line(self._line, self.height, self.align)
        self._line = ""

    def _symbol(self, data: bytes, paper: Paper) -> None:
        """Obey GS ( k for QR (49): 67 module size, 80 store, 81 print."""
        match data[:2]:
            case b"\x31\x43":
                self._code["module"] = data[2]
            case b"\x31\x50":
                self._code["text"] = data[3:].decode(errors="replace")
            case b"\x31\x51":
                paper.code(str(self._code["text"]), int(str(self._code["module"])), self.align)
            case _:
                pass
