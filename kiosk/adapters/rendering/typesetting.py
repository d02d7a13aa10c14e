"""Text set in lines, in the direction of its language."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

from kiosk.adapters.rendering.fonts import font, line_height
from kiosk.domain.language import Direction, direction_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QTextLine

    from kiosk.adapters.rendering.ticket_style import Role
    from kiosk.domain.language import Locale


class Align(Enum):
    """Where lines stand in their column."""

    START = "start"
    CENTER = "center"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that are ready to be drawn; ``width`` is the widest line, in dots.

    ``above`` and ``below`` are what marks on marks need over the usual height of the lines.
    """

    layout: QTextLayout
    width: int
    height: int
    lines: int
    above: int = 0
    below: int = 0

    def draw(self, painter: QPainter, x: float, y: float, above: int | None = None) -> None:
        """Draw with the upper left corner of the column at x, y.

        ``above`` is what is needed by all that stands on the same line, so that all stand alike.
        """
        self.layout.draw(painter, QPointF(x, y + (self.above if above is None else above)))


@dataclass(frozen=True, slots=True)
class Typesetter:
    """Sets text of one language; ``families`` are asked in order for each character.

    ``begins`` is the direction of what the text stands among, where that is another: lines begin
    at its edge.
    """

    families: tuple[str, ...]
    locale: Locale
    begins: Direction | None = None

    def set_lines(
        self,
        text: str,
        role: Role,
        width: int,
        *,
        align: Align = Align.START,
        balanced: bool = False,
    ) -> Paragraph:
        """Return the text broken into lines of at most ``width`` dots.

        A balanced text takes the narrowest width that keeps its number of lines and its words.
        """
        paragraph = self._flow(text, role, width, align)
        if not balanced or paragraph.lines == 1:
            return paragraph
        low, high = max(width // 2, self.longest_word(text, role) - 1), width
        while high - low > role.size // 4:
            middle = (low + high) // 2
            fits = self._flow(text, role, middle, Align.START).lines == paragraph.lines
            low, high = (low, middle) if fits else (middle, high)
        return self._flow(text, role, width, align, narrowed=high)

    def width_of(self, text: str, role: Role) -> int:
        """Return the width of the text on one line."""
        layout = self._layout(text, role, Align.START, QTextOption.WrapMode.NoWrap)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        return ceil(line.naturalTextWidth()) if line.isValid() else 0

    def longest_word(self, text: str, role: Role) -> int:
        """Return the width of the widest part that is not broken between lines."""
        layout = self._layout(text, role, Align.START, QTextOption.WrapMode.WordWrap)
        widest = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(1)
            widest = max(widest, line.naturalTextWidth())
        layout.endLayout()
        return ceil(widest)

    def shrunk(self, text: str, role: Role, width: int, smallest: int) -> Role:
        """Return the role in the size at which the text fits one line, if that is large enough."""
        size = role.size
        while (wanted := self.width_of(text, replace(role, size=size))) > width and size > smallest:
            size = max(smallest, min(size - 1, size * width // wanted))
        return replace(role, size=size)

    def _flow(
        self,
        text: str,
        role: Role,
        width: int,
        align: Align,
        *,
        narrowed: int | None = None,
    ) -> Paragraph:
        wrap = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        layout = self._layout(text, role, align, wrap)
        spacing = line_height(role, self.locale)
        metrics = QFontMetricsF(layout.font())
        first = (spacing + metrics.ascent() - metrics.descent()) / 2
        column = narrowed or width
        inset = (width - column) / 2 if align is Align.CENTER else self._start_inset(width - column)
        count, widest = 0, 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(column)
            line.setPosition(QPointF(inset, first + count * spacing - line.ascent()))
            widest = max(widest, line.horizontalAdvance())
            count += 1
        layout.endLayout()
        above, below = _overshoot(layout, spacing)
        height = ceil(count * spacing) + above + below
        return Paragraph(layout, ceil(widest), height, count, above, below)

    @property
    def _right_to_left(self) -> bool:
        return direction_of(self.locale) is Direction.RIGHT_TO_LEFT

    def _qt_alignment(self, align: Align) -> Qt.AlignmentFlag:
        if align is Align.CENTER:
            return Qt.AlignmentFlag.AlignHCenter
        right, left = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
        return (right if self._begins_right else left) | Qt.AlignmentFlag.AlignAbsolute

    def _start_inset(self, spare: int) -> int:
        return spare if self._begins_right else 0

    @property
    def _begins_right(self) -> bool:
        return (self.begins or direction_of(self.locale)) is Direction.RIGHT_TO_LEFT

    def _layout(
        self, text: str, role: Role, align: Align, wrap: QTextOption.WrapMode
    ) -> QTextLayout:
        option = QTextOption(self._qt_alignment(align))
        rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        option.setTextDirection(rtl if self._right_to_left else ltr)
        option.setWrapMode(wrap)
        layout = QTextLayout(text, font(self.families, role))
        layout.setTextOption(option)
        return layout


def _overshoot(layout: QTextLayout, spacing: float) -> tuple[int, int]:
    """Return how far ink reaches above the first line and below the last, a dot kept white."""
    if layout.lineCount() == 0:
        return 0, 0
    first, last = layout.lineAt(0), layout.lineAt(layout.lineCount() - 1)
    top, bottom = _ink(first)[0], _ink(last)[1] - (layout.lineCount() - 1) * spacing
    return max(0, ceil(1 - top)), max(0, ceil(bottom + 1 - spacing))


def _ink(line: QTextLine) -> tuple[float, float]:
    """Return top and bottom of the glyphs themselves: marks on marks outgrow a font's ascent."""
    boxes = [
        box.translated(at)
        for run in line.glyphRuns()
        for font_, glyphs, places in [(run.rawFont(), run.glyphIndexes(), run.positions())]
        for box, at in zip(map(font_.boundingRect, glyphs), places, strict=True)
        if box.height() > 0
    ]
    return min((box.top() for box in boxes), default=1), max((b.bottom() for b in boxes), default=0)
