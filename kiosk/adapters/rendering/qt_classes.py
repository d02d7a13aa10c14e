"""The classes of Qt with which a ticket is drawn, made when this is imported.

PySide makes a class when it is first asked for. Of two threads that ask at the same moment, one may
get it without its enumerations (6.11.3: "Qt has no attribute 'Key'"): a thread with a window
imports this before another thread draws.
"""

from PySide6.QtCore import QByteArray, QLoggingCategory, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBitmap,
    QBrush,
    QFont,
    QFontDatabase,
    QFontMetrics,
    QFontMetricsF,
    QGlyphRun,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygon,
    QPolygonF,
    QRawFont,
    QRegion,
    QRgba64,
    QTextLayout,
    QTextLine,
    QTextOption,
    QTransform,
)

__all__ = [
    "QBitmap",
    "QBrush",
    "QByteArray",
    "QFont",
    "QFontDatabase",
    "QFontMetrics",
    "QFontMetricsF",
    "QGlyphRun",
    "QImage",
    "QLoggingCategory",
    "QPainter",
    "QPainterPath",
    "QPen",
    "QPixmap",
    "QPoint",
    "QPointF",
    "QPolygon",
    "QPolygonF",
    "QRawFont",
    "QRect",
    "QRectF",
    "QRegion",
    "QRgba64",
    "QTextLayout",
    "QTextLine",
    "QTextOption",
    "QTransform",
    "Qt",
]
