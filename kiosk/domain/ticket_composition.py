"""From a case and its words to the blocks of its ticket, in the order that staff chose."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, assert_never

from kiosk.domain.ticket_blocks import (
    BandBlock,
    Fact,
    FactsBlock,
    LogoBlock,
    NextBlock,
    NoticeBlock,
    NumberBlock,
    OfficeBlock,
    RuleBlock,
    SmallPrintBlock,
    StampBlock,
)
from kiosk.domain.ticket_design import Part, TicketDesign
from kiosk.domain.ticket_layout import TicketLayout
from kiosk.domain.ticket_qr import place_qr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.domain.case import Case
    from kiosk.domain.language import Locale
    from kiosk.domain.ticket_blocks import Block
    from kiosk.domain.ticket_design import Size
    from kiosk.domain.ticket_layout import Paper
    from kiosk.domain.ticket_words import TicketWords


class _Section(Enum):
    """What a rule sets apart from what."""

    HEAD = auto()
    NUMBER = auto()
    PHONE = auto()
    FOOT = auto()


_SECTIONS = {
    Part.LOGO: _Section.HEAD,
    Part.SITE: _Section.HEAD,
    Part.NUMBER: _Section.NUMBER,
    Part.SERVICE: _Section.NUMBER,
    Part.POSITION: _Section.NUMBER,
    Part.ESTIMATE: _Section.NUMBER,
    Part.QR: _Section.PHONE,
}
_FACTS = frozenset({Part.POSITION, Part.ESTIMATE})
_STANDARD = TicketDesign()


def people_before(case: Case) -> int | None:
    """Return how many people come before this case (``position`` counts it too), or None."""
    return None if case.position is None else max(case.position - 1, 0)


def compose_ticket(  # noqa: PLR0913
    case: Case,
    words: TicketWords,
    locale: Locale,
    paper: Paper,
    *,
    demo: bool,
    copy: bool = False,
    design: TicketDesign = _STANDARD,
) -> TicketLayout:
    """Compose the ticket of a case; what is not known is left out and the layout closes up.

    A demo and a copy say so, whatever staff chose. A copy leaves out the place in the queue: what
    was true when the ticket came out no longer is.
    """
    design = design.in_language(locale)
    banded = Part.SERVICE in design.parts
    notices = ((demo, words.demo), (copy and not banded, words.copy))
    head: list[Block] = [NoticeBlock(text) for wanted, text in notices if wanted]
    parts = _Parts(case, words, design, paper, copy)
    second = words.second.locale if words.second else None
    return TicketLayout(paper, locale, (*head, *_ruled(parts.blocks())), second)


def _ruled(blocks: Iterator[tuple[_Section, Block]]) -> Iterator[Block]:
    """Set sections apart by rules; the black band needs none above it."""
    before: _Section | None = None
    for section, block in blocks:
        if before not in {None, section} and not isinstance(block, BandBlock):
            yield RuleBlock(dashed=section is _Section.PHONE)
        before = section
        yield block


@dataclass(frozen=True, slots=True)
class _Parts:
    """The parts of one ticket as blocks."""

    case: Case
    words: TicketWords
    design: TicketDesign
    paper: Paper
    copy: bool

    def blocks(self) -> Iterator[tuple[_Section, Block]]:
        """Yield what has something to say; facts that follow each other stand side by side."""
        facts: list[Part] = []
        for part in self.design.parts:
            if part in _FACTS:
                facts.append(part)
                continue
            yield from self._facts(facts)
            facts = []
            block = self._block(part, self.design.size(part))
            if block is not None:
                yield _SECTIONS.get(part, _Section.FOOT), block
        yield from self._facts(facts)

    def _facts(self, parts: list[Part]) -> Iterator[tuple[_Section, Block]]:
        found = [(fact, self._again(part)) for part in parts if (fact := self._fact(part))]
        if found:
            facts, again = zip(*found, strict=True)
            second, size = tuple(filter(None, again)), self.design.size(parts[0])
            yield _Section.NUMBER, FactsBlock(facts, second=second, size=size)

    def _again(self, part: Part) -> str:
        second = self.words.second
        if second is None:
            return ""
        return second.people_before if part is Part.POSITION else second.wait

    def _fact(self, part: Part) -> Fact | None:
        words = self.words
        position = part is Part.POSITION
        value = words.people_before if position else words.wait
        caption = words.before_you if position else words.wait_about
        return None if value is None or self.copy else Fact(caption, value)

    def _block(self, part: Part, size: Size) -> Block | None:
        match part:
            case Part.LOGO | Part.SITE:
                return self._head(part, size)
            case Part.NUMBER | Part.SERVICE:
                return self._number(part, size)
            case Part.QR:
                url = self.case.ticket_url
                return place_qr(url, self.words, self.paper, size) if url else None
            case Part.WHERE | Part.NEXT:
                return self._sentences(part, size)
            case Part.TIME | Part.FOOTER | Part.PRIVACY:
                return self._foot(part, size)
            case Part.POSITION | Part.ESTIMATE:
                return None
        assert_never(part)

    def _head(self, part: Part, size: Size) -> Block | None:
        logo, words = self.design.logo, self.words
        if part is Part.LOGO:
            return LogoBlock(logo, size=size) if logo else None
        if logo and Part.LOGO in self.design.parts:
            return OfficeBlock(words.site, words.office, marked=False, size=size)
        return OfficeBlock(words.site, words.office, logo=logo, size=size)

    def _number(self, part: Part, size: Size) -> Block:
        words, second = self.words, self.words.second
        if part is Part.NUMBER:
            caption = second.your_number if second else ""
            text = self.case.ticket.text
            return NumberBlock(words.your_number, text, second=caption, size=size)
        service = second.service if second and second.service != words.service else ""
        tag = words.copy if self.copy else ""
        return BandBlock(words.service, words.channel, tag, second=service, size=size)

    def _sentences(self, part: Part, size: Size) -> Block | None:
        words, second = self.words, self.words.second
        if part is Part.NEXT:
            more = second.next_steps if second else ()
            return NextBlock(words.next_steps, second=more, size=size) if words.next_steps else None
        said = (second.where,) if second and second.where not in {"", words.where} else ()
        return NextBlock((words.where,), second=said, size=size) if words.where else None

    def _foot(self, part: Part, size: Size) -> Block | None:
        words, second = self.words, self.words.second
        if part is Part.TIME:
            stamp = tuple(filter(None, (words.date, words.time, words.kiosk)))
            return StampBlock(stamp, size=size) if stamp else None
        text = words.footer if part is Part.FOOTER else words.privacy
        said = second.footer if second and part is Part.FOOTER else ""
        more = "" if said == text else said
        return SmallPrintBlock(text, second=more, size=size) if text else None
