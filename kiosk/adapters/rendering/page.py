"""The page that blocks are drawn on, and what a drawn block is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.adapters.rendering.ticket_style import TicketStyle, style_for
from kiosk.adapters.rendering.typesetting import Typesetter
from kiosk.domain.language import Direction, Locale, direction_of
from kiosk.domain.ticket_design import Size

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPainter

    from kiosk.adapters.rendering.typesetting import Paragraph
    from kiosk.domain.ticket_layout import Paper


@dataclass(frozen=True, slots=True)
class Drawing:
    """A block as wide as the paper; ``paint`` draws black on white, ``inverse`` swaps them."""

    height: int
    paint: Callable[[QPainter], None]
    inverse: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """Paper, language and typeface. Offsets run from the start edge: the right one in Arabic.

    ``second`` is the second language with its families; it stands at the first one's start edge.
    """

    paper: Paper
    locale: Locale
    families: tuple[str, ...]
    second: tuple[Locale, tuple[str, ...]] | None = None
    size: Size = Size.NORMAL

    @property
    def style(self) -> TicketStyle:
        """Sizes for this paper, in the size that was chosen."""
        return style_for(self.paper.width, self.size, self.paper.dpi)

    @property
    def content(self) -> int:
        """Width between the margins, in dots."""
        return self.paper.width - 2 * self.paper.margin

    @property
    def text(self) -> Typesetter:
        """A typesetter for the language."""
        return Typesetter(self.families, self.locale)

    @property
    def second_text(self) -> Typesetter:
        """A typesetter for the second language; where there is none, for the first."""
        locale, families = self.second or (self.locale, self.families)
        return Typesetter(families, locale, begins=direction_of(self.locale))

    def x(self, offset: int, width: int) -> int:
        """Return the left edge of a box that begins ``offset`` dots from the start edge."""
        if direction_of(self.locale) is Direction.RIGHT_TO_LEFT:
            return self.paper.width - offset - width
        return offset

    def start(self) -> int:
        """Return the left edge of what is as wide as the content."""
        return self.x(self.paper.margin, self.content)


def stacked(paragraphs: Sequence[Paragraph], gap: int) -> int:
    """Return the height of paragraphs under each other."""
    return sum(paragraph.height for paragraph in paragraphs) + gap * (len(paragraphs) - 1)


def draw_stacked(
    painter: QPainter, paragraphs: Sequence[Paragraph], x: int, y: int, gap: int
) -> None:
    """Draw paragraphs under each other."""
    for paragraph in paragraphs:
        paragraph.draw(painter, x, y)
        y += paragraph.height + gap
