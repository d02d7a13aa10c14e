"""A logo as black dots: the one picture on a ticket that is dithered.

Line art keeps sharp edges by a threshold; photographs and shades are dithered (Floyd and
Steinberg, 1976) after their contrast was stretched, since dots of heat run into each other.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.domain.ticket_design import Logo, LogoFormat

if TYPE_CHECKING:
    from PIL.Image import Image

_BLACK, _WHITE = 70, 225
"""Lightness (0-255) up to which a shade is black, and from which it is white."""
_SHADED_SHARE = 0.08
"""A picture with more pixels between black and white than its edges have is no line art."""
_THRESHOLD = 150
_FINER = 4
_KEPT = 16


@dataclass(frozen=True, slots=True)
class LogoDots:
    """A picture of whole dots: one byte each, 0 black and 255 white, row by row."""

    width: int
    height: int
    pixels: bytes


@lru_cache(_KEPT)
def logo_dots(logo: Logo, width: int, height: int) -> LogoDots:
    """Return the logo as large as a box allows, in its own proportions; made once for each box.

    Raises OSError for a picture that cannot be read.
    """
    from PIL import Image

    picture = _svg(logo.content, width, height) if logo.format is LogoFormat.SVG else None
    picture = picture or _flat(Image.open(BytesIO(logo.content)))
    scale = min(width / picture.width, height / picture.height)
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    shaded = _is_shaded(picture)
    small = picture.resize(size, Image.Resampling.LANCZOS)
    dots = _dithered(small) if shaded else small.point(lambda light: 255 * (light >= _THRESHOLD))
    return LogoDots(*size, dots.tobytes())


def _flat(picture: Image) -> Image:
    """Return a picture in shades of grey, on white where it is transparent."""
    from PIL import Image

    if picture.mode.startswith("I"):  # 16 bits, which convert() would cut off at white
        picture = picture.convert("I").point(lambda light: light * (1 / 257)).convert("L")
    coloured = picture.convert("RGBA")
    white = Image.new("RGBA", coloured.size, "white")
    return Image.alpha_composite(white, coloured).convert("L")


def _svg(content: bytes, width: int, height: int) -> Image:
    from PIL import Image

    drawing = QSvgRenderer(QByteArray(content))
    box = drawing.viewBoxF() if drawing.isValid() else QRectF()
    if box.isEmpty():
        raise OSError("the SVG picture has no size")
    scale = _FINER * min(width / box.width(), height / box.height())
    canvas = QImage(
        max(1, round(box.width() * scale)),
        max(1, round(box.height() * scale)),
        QImage.Format.Format_RGBA8888,
    )
    canvas.fill(Qt.GlobalColor.white)
    painter = QPainter(canvas)
    drawing.render(painter)
    painter.end()
    size = (canvas.width(), canvas.height())
    return Image.frombytes("RGBA", size, bytes(canvas.constBits())).convert("L")


def _is_shaded(picture: Image) -> bool:
    between = sum(picture.histogram()[_BLACK:_WHITE])
    return between > _SHADED_SHARE * picture.width * picture.height


def _dithered(picture: Image) -> Image:
    from PIL import Image

    span = _WHITE - _BLACK
    stretched = picture.point(lambda light: max(0, min(255, (light - _BLACK) * 255 // span)))
    return stretched.convert("1", dither=Image.Dither.FLOYDSTEINBERG).convert("L")
