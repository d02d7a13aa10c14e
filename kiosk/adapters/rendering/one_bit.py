"""From a painting to black and white dots: a threshold, never dithering."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

if TYPE_CHECKING:
    from collections.abc import Callable

THRESHOLD = 150
"""A dot whose lightness (0-255) is below is black. Source: the design language."""

_BLACK_OR_WHITE = bytes(0 if lightness < THRESHOLD else 255 for lightness in range(256))
_INVERTED = bytes(255 - byte for byte in range(256))
_QT_ROW_BITS = 32


def paint_dots(
    width: int, height: int, paint: Callable[[QPainter], None], *, inverse: bool = False
) -> bytes:
    """Return what ``paint`` draws in black on white as rows of bits, 1 is black.

    ``width`` is a multiple of 8. With ``inverse`` black and white change places afterwards: white
    letters come out as strong as black ones, and heat spreads into them on paper.
    """
    canvas = QImage(_whole_words(width), height, QImage.Format.Format_Grayscale8)
    canvas.fill(Qt.GlobalColor.white)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter)
    painter.end()
    rows = _cropped(_bits(canvas), canvas.width() // 8, width // 8)
    return rows.translate(_INVERTED) if inverse else rows


def _bits(canvas: QImage) -> bytes:
    pixels = bytes(canvas.constBits()).translate(_BLACK_OR_WHITE)
    width, height = canvas.width(), canvas.height()
    flat = QImage(pixels, width, height, width, QImage.Format.Format_Grayscale8)
    flags = Qt.ImageConversionFlag.MonoOnly | Qt.ImageConversionFlag.ThresholdDither
    mono = flat.convertToFormat(QImage.Format.Format_Mono, flags)
    return bytes(mono.constBits())


def _whole_words(width: int) -> int:
    return -(-width // _QT_ROW_BITS) * _QT_ROW_BITS


def _cropped(rows: bytes, row_bytes: int, wanted: int) -> bytes:
    if row_bytes == wanted:
        return rows
    starts = range(0, len(rows), row_bytes)
    return b"".join(rows[start : start + wanted] for start in starts)
