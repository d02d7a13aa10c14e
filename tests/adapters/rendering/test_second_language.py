"""Second lines and chosen sizes, as dots."""

from dataclasses import replace

import numpy as np
import pytest

from kiosk.adapters.rendering.qt_ticket import QtTicketRenderer
from kiosk.domain.language import Locale
from kiosk.domain.ticket_blocks import (
    BandBlock,
    Block,
    Fact,
    FactsBlock,
    NextBlock,
    NumberBlock,
    OfficeBlock,
    QrBlock,
    Sized,
    SmallPrintBlock,
    StampBlock,
)
from kiosk.domain.ticket_design import Size
from kiosk.domain.ticket_layout import PAPER_58, PAPER_80, Paper, TicketLayout, paper_across
from kiosk.domain.ticket_words import SecondWords
from tests.fakes.dots import Dots, codes_in, dots_of, lost_dots, printed_dots
from tests.fakes.tickets import ONE_PER_SCRIPT, URL, a_ticket, ticket_words

ENGLISH, ARABIC, CHINESE = Locale("en-US"), Locale("ar"), Locale("zh-Hans")
BLOCKS: tuple[Block, ...] = (
    NumberBlock("Your number", "A104", second="رقمك"),
    BandBlock("Passport", "In person", second="جواز السفر"),
    NextBlock(("Take a seat.",), second=("اجلس وتابع الشاشات.",)),
    SmallPrintBlock("Closed on Sundays", second="مغلق يوم الأحد"),
    FactsBlock((Fact("Before you", "3 people"),), second=("قبلك، حوالي 3 أشخاص",)),
)


def dots(renderer: QtTicketRenderer, layout: TicketLayout) -> Dots:
    return dots_of(renderer.render(layout))


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: type(block).__name__)
def test_a_second_line_is_added_and_the_first_stays_as_it_is(
    renderer: QtTicketRenderer, block: Block
) -> None:
    once = replace(block, second=type(block.second)())  # type: ignore[union-attr, arg-type]
    both = dots(renderer, TicketLayout(PAPER_80, ENGLISH, (block,), ARABIC))
    one = dots(renderer, TicketLayout(PAPER_80, ENGLISH, (once,)))
    assert 25 <= both.shape[0] - one.shape[0] <= 60
    assert (both[:30] == one[:30]).all()


@pytest.mark.parametrize("block", BLOCKS[1:], ids=lambda block: type(block).__name__)
@pytest.mark.parametrize("first", [ENGLISH, ARABIC, CHINESE])
def test_a_second_line_begins_at_the_edge_of_the_first(
    renderer: QtTicketRenderer, block: Block, first: Locale
) -> None:
    second = ENGLISH if first == ARABIC else ARABIC
    found = dots(renderer, TicketLayout(PAPER_80, first, (block,), second))
    ink = found ^ found[:, :1]
    last = [row for row in ink[-60:] if row.any()]
    across = np.nonzero(np.array(last).any(axis=0))[0]
    if first == ARABIC:
        assert across.max() > 576 - 20 - 8
    else:
        assert across.min() < 20 + 8


SIZED: tuple[Block, ...] = (
    *BLOCKS,
    OfficeBlock("Ostbrook Public Services", "Central Office"),
    StampBlock(("Tue, May 14, 2030", "10:22 AM")),
)


@pytest.mark.parametrize("paper", [PAPER_80, PAPER_58])
@pytest.mark.parametrize("block", SIZED, ids=lambda block: type(block).__name__)
def test_a_larger_part_is_higher_and_no_text_is_smaller_than_can_be_read(
    renderer: QtTicketRenderer, block: Block, paper: Paper
) -> None:
    assert isinstance(block, Sized)
    heights = [
        renderer.render(TicketLayout(paper, ENGLISH, (replace(block, size=size),), ARABIC)).height
        for size in Size
    ]
    assert heights == sorted(heights)
    assert heights[1] < heights[2]


@pytest.mark.parametrize("number", ["7", "A104", "WX12345B", "XXXX999999XXXX"])
@pytest.mark.parametrize("size", Size)
def test_a_number_of_any_size_stays_between_the_margins(
    renderer: QtTicketRenderer, number: str, size: Size
) -> None:
    layout = TicketLayout(PAPER_58, ENGLISH, (NumberBlock("", number, size=size),))
    across = np.nonzero(dots(renderer, layout))[1]
    assert across.min() >= 12
    assert across.max() < 384 - 12


def second_words(locale: Locale) -> SecondWords:
    words = ticket_words(locale)
    return SecondWords(
        locale,
        words.your_number,
        words.service,
        words.next_steps[:1],
        people_before=f"{words.before_you} {words.people_before}",
        wait=f"{words.wait_about} {words.wait}",
        follow=words.follow,
    )


@pytest.mark.parametrize("paper", [PAPER_80, PAPER_58, paper_across(512, 180)])
@pytest.mark.parametrize("locale", ONE_PER_SCRIPT)
def test_a_whole_ticket_in_two_languages_is_read_back_and_not_much_longer(
    renderer: QtTicketRenderer, locale: Locale, paper: Paper
) -> None:
    other = ENGLISH if locale != ENGLISH else ARABIC
    one = renderer.render(a_ticket(locale, paper))
    both = renderer.render(a_ticket(locale, paper, second=second_words(other)))
    printed = printed_dots(both)
    assert codes_in(printed) == [URL]
    assert lost_dots(both, printed) <= 3
    assert 15 < (both.height - one.height) / paper.dots_per_mm < 45


def test_a_code_s_second_line_takes_no_room_beside_it_from_the_first(
    renderer: QtTicketRenderer,
) -> None:
    (code,) = (block for block in a_ticket(ENGLISH, PAPER_80).blocks if isinstance(block, QrBlock))
    once = dots(renderer, TicketLayout(PAPER_80, ENGLISH, (code,)))
    long = replace(code, second=" ".join(["تابع دورك على هاتفك"] * 4))
    both = dots(renderer, TicketLayout(PAPER_80, ENGLISH, (long,), ARABIC))
    assert (both[: once.shape[0]] == once).all()
    assert both[once.shape[0] :].any()
