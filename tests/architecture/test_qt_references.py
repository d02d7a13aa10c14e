"""PySide6 6.12.0 gave away one reference to None with every call that returns nothing.

On Python 3.10 and 3.11, where None is counted, a long-running kiosk died of it ("none_dealloc").
"""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen, QTextDocument

# Enough to tell, and too few for the bug to use up every reference and end the interpreter.
CALLS = 300
# Other threads and the interpreter's own caches may hold or drop a few.
SLACK = 50


def image() -> QImage:
    return QImage(QSize(16, 16), QImage.Format.Format_Grayscale8)


def painted(call: Callable[[QPainter], object]) -> None:
    canvas = image()
    painter = QPainter(canvas)
    for _ in range(CALLS):
        call(painter)
    painter.end()


def filled() -> None:
    canvas = image()
    for _ in range(CALLS):
        canvas.fill(Qt.GlobalColor.white)


def named() -> None:
    thing = QObject()
    for _ in range(CALLS):
        thing.setObjectName("thing")


def written() -> None:
    document = QTextDocument()
    for _ in range(CALLS):
        document.setTextWidth(100)


def saved(painter: QPainter) -> None:
    painter.save()
    painter.restore()


def moved() -> None:
    path = QPainterPath()
    for _ in range(CALLS):
        path.moveTo(1, 1)


@pytest.mark.parametrize(
    "work",
    [
        filled,
        named,
        written,
        moved,
        lambda: painted(lambda painter: painter.fillRect(QRect(0, 0, 4, 4), Qt.GlobalColor.black)),
        lambda: painted(lambda painter: painter.drawImage(QPoint(0, 0), image())),
        lambda: painted(lambda painter: painter.setPen(QPen(QColor("black")))),
        lambda: painted(lambda painter: painter.setFont(QFont("Fira Sans"))),
        lambda: painted(saved),
    ],
    ids=[
        "QImage.fill",
        "QObject.setObjectName",
        "QTextDocument.setTextWidth",
        "QPainterPath.moveTo",
        "QPainter.fillRect",
        "QPainter.drawImage",
        "QPainter.setPen",
        "QPainter.setFont",
        "QPainter.save and restore",
    ],
)
@pytest.mark.usefixtures("qapp")
def test_calls_that_return_nothing_keep_every_reference_to_none(work: Callable[[], None]) -> None:
    before = sys.getrefcount(None)
    work()
    assert sys.getrefcount(None) > before - SLACK
