"""What stands on a ticket, in what order: blocks from top to bottom, as wide as the paper.

Source of order and sizes: the design language, "Printed ticket".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kiosk.domain.language import Direction, direction_of
from kiosk.domain.qr import QUIET_MODULES, qr_matrix
from kiosk.domain.ticket_blocks import (
    AddressBlock,
    BandBlock,
    Fact,
    FactsBlock,
    NextBlock,
    NoticeBlock,
    NumberBlock,
    OfficeBlock,
    QrBlock,
    RuleBlock,
    SmallPrintBlock,
    StampBlock,
)

if TYPE_CHECKING:
    from kiosk.domain.case import Case
    from kiosk.domain.language import Locale
    from kiosk.domain.ticket_blocks import Block

LEAST_QR_DOTS = 5
"""Dots per module under which a thermal print is no longer read reliably."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper width at 203 dpi, 8 dots per mm: printable ``width``, side ``margin``, in dots.

    ``qr_dots`` is the wanted size of a QR module.
    """

    width: int
    margin: int
    qr_dots: int


PAPER_80 = Paper(width=576, margin=20, qr_dots=8)
PAPER_58 = Paper(width=384, margin=12, qr_dots=6)
PAPERS: dict[int, Paper] = {80: PAPER_80, 58: PAPER_58}
"""By the width of the roll in mm, as settings name it."""


@dataclass(frozen=True, slots=True)
class TicketWords:
    """The words of one ticket in the visitor's language.

    ``people_before`` and ``wait`` are None where they are not known; ``next_steps`` is one sentence
    per line; ``kiosk`` names the kiosk; ``scan`` leads to the host, which follows it.
    """

    site: str
    office: str
    your_number: str
    service: str
    channel: str
    before_you: str
    people_before: str | None
    wait_about: str
    wait: str | None
    follow: str
    scan: str
    go_to: str
    next_steps: tuple[str, ...]
    date: str
    time: str
    kiosk: str
    privacy: str
    copy: str
    demo: str


@dataclass(frozen=True, slots=True)
class TicketLayout:
    """A whole ticket, ready to be drawn."""

    paper: Paper
    locale: Locale
    blocks: tuple[Block, ...]

    @property
    def direction(self) -> Direction:
        """The direction in which the ticket is read."""
        return direction_of(self.locale)


def people_before(case: Case) -> int | None:
    """Return how many people come before this case (``position`` counts it too), or None."""
    return None if case.position is None else max(case.position - 1, 0)


def compose_ticket(
    case: Case, words: TicketWords, locale: Locale, paper: Paper, *, demo: bool, copy: bool = False
) -> TicketLayout:
    """Compose the ticket of a case; what is not known is left out and the layout closes up."""
    blocks: list[Block] = [NoticeBlock(words.demo)] if demo else []
    blocks += [OfficeBlock(words.site, words.office), RuleBlock()]
    blocks += [NumberBlock(words.your_number, case.ticket.text)]
    blocks += [BandBlock(words.service, words.channel, words.copy if copy else "")]
    blocks += _facts(words)
    if case.ticket_url:
        blocks += [RuleBlock(dashed=True), place_qr(case.ticket_url, words, paper)]
    return TicketLayout(paper, locale, (*blocks, RuleBlock(), *_foot(words)))


def _facts(words: TicketWords) -> list[Block]:
    known = ((words.before_you, words.people_before), (words.wait_about, words.wait))
    facts = tuple(Fact(caption, value) for caption, value in known if value is not None)
    return [FactsBlock(facts)] if facts else []


def place_qr(url: str, words: TicketWords, paper: Paper) -> QrBlock | AddressBlock:
    """Return the QR symbol as large as wanted and as the paper allows, else the host in words."""
    host = urlsplit(url).netloc
    try:
        rows = qr_matrix(url)
    except ValueError:
        rows = ()
    dots = qr_dots(len(rows), paper)
    if dots is None:
        return AddressBlock(words.follow, words.go_to, host)
    return QrBlock(rows, dots, words.follow, words.scan, host)


def qr_dots(modules: int, paper: Paper) -> int | None:
    """Return the dots per module for a symbol so many modules wide; None if it does not fit."""
    if modules == 0:
        return None
    dots = min(paper.qr_dots, paper.width // (modules + 2 * QUIET_MODULES))
    return dots if dots >= LEAST_QR_DOTS else None


def _foot(words: TicketWords) -> list[Block]:
    blocks: list[Block] = [NextBlock(words.next_steps)] if words.next_steps else []
    blocks += [StampBlock(tuple(part for part in (words.date, words.time, words.kiosk) if part))]
    return [*blocks, SmallPrintBlock(words.privacy)] if words.privacy else blocks
