"""The classes of Qt with which a ticket is drawn.

PySide makes a class when it is first asked for. Of two threads that ask at the same moment, one may
get it without its enumerations (6.11.3: "Qt has no attribute 'Key'"): a thread with a window asks
for them before another thread draws.
"""

from PySide6 import QtCore, QtGui


def make_qt_classes() -> tuple[type, ...]:
    """Return the classes, each made by the calling thread if nobody asked for it before."""
    return (
        QtCore.QByteArray,
        QtCore.QLoggingCategory,
        QtCore.QPoint,
        QtCore.QPointF,
        QtCore.QRect,
        QtCore.QRectF,
        QtCore.Qt,
        QtGui.QBitmap,
        QtGui.QBrush,
        QtGui.QFont,
        QtGui.QFontDatabase,
        QtGui.QFontMetrics,
        QtGui.QFontMetricsF,
        QtGui.QGlyphRun,
        QtGui.QImage,
        QtGui.QPainter,
        QtGui.QPainterPath,
        QtGui.QPen,
        QtGui.QPixmap,
        QtGui.QPolygon,
        QtGui.QPolygonF,
        QtGui.QRawFont,
        QtGui.QRegion,
        QtGui.QRgba64,
        QtGui.QTextLayout,
        QtGui.QTextLine,
        QtGui.QTextOption,
        QtGui.QTransform,
    )
