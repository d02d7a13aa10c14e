"""Black and white, and nothing between."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter

from kiosk.adapters.rendering.one_bit import paint_dots
from kiosk.adapters.rendering.qt_ticket import QtTicketRenderer

pytestmark = pytest.mark.usefixtures("renderer")


def shaded(lightness: int, width: int = 8) -> bytes:
    def paint(painter: QPainter) -> None:
        painter.fillRect(QRect(0, 0, width, 1), QColor(lightness, lightness, lightness))

    return paint_dots(width, 1, paint)


@pytest.mark.parametrize(
    ("lightness", "dots"), [(0, 0xFF), (128, 0xFF), (149, 0xFF), (150, 0), (200, 0), (255, 0)]
)
def test_a_dot_is_black_below_the_threshold(lightness: int, dots: int) -> None:
    assert shaded(lightness) == bytes((dots,))


@pytest.mark.parametrize("lightness", range(100, 200, 7))
def test_an_even_shade_is_never_dithered(lightness: int) -> None:
    assert len(set(shaded(lightness, width=576))) == 1


@pytest.mark.parametrize("width", [8, 200, 384, 512, 576, 640])
def test_rows_are_as_wide_as_the_paper_and_begin_at_the_left(width: int) -> None:
    def paint(painter: QPainter) -> None:
        painter.fillRect(QRect(0, 1, 3, 1), QColor("black"))

    rows = paint_dots(width, 3, paint)
    assert rows == bytes(width // 8) + b"\xe0" + bytes(2 * width // 8 - 1)


def test_inverse_swaps_black_and_white(renderer: QtTicketRenderer) -> None:
    def paint(painter: QPainter) -> None:
        painter.fillRect(QRect(0, 0, 4, 1), QColor("black"))

    assert paint_dots(8, 2, paint, inverse=True) == b"\x0f\xff"
