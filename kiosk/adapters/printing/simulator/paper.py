"""The roll of a simulated printer: what is drawn on it, and the slips that are cut off."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_CELL, _LETTER = 24, 20
_LINE = 30
_DPI = (203, 203)


@dataclass(frozen=True, slots=True)
class Slip:
    """A piece of paper. ``rows`` hold a row of dots each, 1 for black; ``words`` its native text.

    ``path`` is its picture, where one was written.
    """

    number: int
    rows: tuple[bytes, ...]
    width: int
    words: tuple[str, ...]
    codes: tuple[str, ...]
    path: Path | None = None


@dataclass(slots=True)
class Paper:
    """What has come out and is not cut off yet. ``width`` is that of the head, in dots."""

    width: int
    folder: Path | None = None
    rows: list[bytes] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    slips: list[Slip] = field(default_factory=list)

    @property
    def row_bytes(self) -> int:
        """Bytes of a whole row of dots."""
        return (self.width + 7) // 8

    def row(self, dots: bytes, align: int = 0) -> None:
        """Print one row of dots, at the left, in the middle (1) or at the right (2).

        What is wider than the head is lost.
        """
        size = self.row_bytes
        dots = dots[:size]
        spare = max(self.width - 8 * len(dots), 0) * min(align, 2) // 2
        shifted = int.from_bytes(dots.ljust(size, b"\0")) >> spare
        self.rows.append(shifted.to_bytes(size))

    def feed(self, rows: int) -> None:
        """Move the paper on."""
        self.rows += [bytes(self.row_bytes)] * rows

    def line(self, text: str, height: int = 1, align: int = 0) -> None:
        """Print a line of native text, ``height`` times as tall; an empty one is a feed.

        A line is fed by the line spacing, or by the letters where they are taller.
        """
        if text.strip():
            self.words.append(text)
        self._paste(
            _drawn_line(text, height) if text.strip() else None, align, max(_LINE, _CELL * height)
        )

    def code(self, text: str, module: int, align: int = 1) -> None:
        """Print a QR symbol; its light margin is the sender's to feed."""
        self.codes.append(text)
        self._paste(_drawn_code(text, module), align, 0)

    def _paste(self, picture: object, align: int, least: int) -> None:
        from PIL import Image

        if not isinstance(picture, Image.Image):
            self.feed(least)
            return
        sheet = Image.new("1", (self.row_bytes * 8, max(least, picture.height)), 0)
        room = max(self.width - picture.width, 0)
        sheet.paste(picture, (room * min(align, 2) // 2, 0))
        data, size = sheet.tobytes(), self.row_bytes
        self.rows += [data[at : at + size] for at in range(0, len(data), size)]

    def cut(self) -> Slip:
        """Cut off what has come out, and draw it into a PNG where a folder is given."""
        number = len(self.slips) + 1
        path = self.folder / f"slip-{number:04}.png" if self.folder else None
        slip = Slip(
            number, tuple(self.rows), self.width, tuple(self.words), tuple(self.codes), path
        )
        if path is not None and self.rows:
            write_png(slip, path)
        self.slips.append(slip)
        self.rows, self.words, self.codes = [], [], []
        return slip


def write_png(slip: Slip, path: Path) -> None:
    """Draw a slip, black on white. Raises OSError."""
    from PIL import Image

    path.parent.mkdir(parents=True, exist_ok=True)
    row_bytes = len(slip.rows[0])
    data = b"".join(slip.rows)
    picture = Image.frombytes("1", (row_bytes * 8, len(slip.rows)), data, "raw", "1;I")
    picture.crop((0, 0, slip.width, len(slip.rows))).save(path, dpi=_DPI)


def _drawn_line(text: str, height: int) -> object:
    from PIL import Image, ImageDraw, ImageFont

    font = ImageFont.load_default(_LETTER * height)
    across, down = _CELL // 2 * height, _CELL * height
    picture = Image.new("1", (across * len(text), down), 0)
    for at, letter in enumerate(text):
        left, _, right, _ = font.getbbox(letter)
        cell = Image.new("1", (max(round(right - left), across), down), 0)
        spare = cell.width - round(right - left)
        ImageDraw.Draw(cell).text((spare // 2 - round(left), 0), letter, fill=1, font=font)
        picture.paste(cell.resize((across, down)), (at * across, 0))
    return picture


def _drawn_code(text: str, module: int) -> object:
    import qrcode
    from PIL import Image

    code = qrcode.QRCode(border=0, error_correction=qrcode.constants.ERROR_CORRECT_M)
    code.add_data(text)
    rows = code.get_matrix()
    flat = bytes(255 * dark for row in rows for dark in row)
    size = len(rows)
    picture = Image.frombytes("L", (size, size), flat).convert("1")
    return picture.resize((size * module, size * module), Image.Resampling.NEAREST)
