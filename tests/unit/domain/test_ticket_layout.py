"""What stands on a ticket, in what order, and what is left out."""

import pytest

from kiosk.domain.language import Direction, Locale
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
from kiosk.domain.ticket_composition import compose_ticket, people_before
from kiosk.domain.ticket_layout import PAPER_58, PAPER_80, PAPERS, Paper
from kiosk.domain.ticket_qr import place_qr, qr_dots
from tests.unit.domain.composed_tickets import URL, WORDS, a_case, composed, kinds


def test_a_ticket_stands_in_the_order_of_the_design() -> None:
    layout = composed()
    assert layout.blocks[:5] == (
        OfficeBlock("Ostbrook Public Services", "Central Office"),
        RuleBlock(),
        NumberBlock("Your number", "A104"),
        BandBlock("Passport and ID card", "In person"),
        FactsBlock((Fact("Before you", "3 people"), Fact("Wait, about", "18 min"))),
    )
    assert kinds(layout)[5:7] == ["dashes", "qr"]
    assert layout.blocks[7:] == (
        RuleBlock(),
        NextBlock(WORDS.next_steps),
        StampBlock(("Tue 14 May 2030", "10:22", "Kiosk 2")),
        SmallPrintBlock("This kiosk forgets your details when you leave."),
    )


HEAD = ["office", "rule", "number", "band"]
FOOT = ["next", "stamp", "smallprint"]


@pytest.mark.parametrize(
    ("people", "wait", "url", "expected"),
    [
        ("3 people", None, URL, [*HEAD, "facts", "dashes", "qr", "rule", *FOOT]),
        (None, "18 min", URL, [*HEAD, "facts", "dashes", "qr", "rule", *FOOT]),
        (None, None, URL, [*HEAD, "dashes", "qr", "rule", *FOOT]),
        ("3 people", None, None, [*HEAD, "facts", "rule", *FOOT]),
        (None, None, None, [*HEAD, "rule", *FOOT]),
    ],
)
def test_what_is_not_known_is_left_out_and_the_layout_closes_up(
    people: str | None, wait: str | None, url: str | None, expected: list[str]
) -> None:
    layout = composed(a_case(ticket_url=url), people_before=people, wait=wait)
    assert kinds(layout) == expected


def test_one_known_fact_stands_alone() -> None:
    facts = [block for block in composed(wait=None).blocks if isinstance(block, FactsBlock)]
    assert facts == [FactsBlock((Fact("Before you", "3 people"),))]


def test_empty_words_leave_no_empty_lines() -> None:
    layout = composed(privacy="", next_steps=(), kiosk="")
    assert kinds(layout)[-2:] == ["rule", "stamp"]
    assert layout.blocks[-1] == StampBlock(("Tue 14 May 2030", "10:22"))


def test_a_ticket_of_the_demo_site_says_so_first() -> None:
    assert composed(demo=True).blocks[0] == NoticeBlock("Demo: not a real ticket")


def test_a_ticket_of_a_real_site_says_nothing_of_a_demo() -> None:
    assert "notice" not in kinds(composed())


def test_a_copy_says_so_in_the_band_and_leaves_out_the_place_that_is_no_longer_true() -> None:
    original, copy = composed(), composed(copy=True)
    assert copy.blocks[3] == BandBlock("Passport and ID card", "In person", "Copy")
    assert kinds(original)[4] == "facts"
    assert copy.blocks[:3] + copy.blocks[4:] == original.blocks[:3] + original.blocks[5:]


@pytest.mark.parametrize(("position", "before"), [(None, None), (1, 0), (2, 1), (40, 39), (0, 0)])
def test_people_before_you_leave_you_out(position: int | None, before: int | None) -> None:
    assert people_before(a_case(position=position)) == before


@pytest.mark.parametrize(
    ("locale", "direction"),
    [
        ("en-US", Direction.LEFT_TO_RIGHT),
        ("ar", Direction.RIGHT_TO_LEFT),
        ("he", Direction.RIGHT_TO_LEFT),
        ("zh-Hans", Direction.LEFT_TO_RIGHT),
    ],
)
def test_a_ticket_reads_in_the_direction_of_its_language(locale: str, direction: Direction) -> None:
    layout = compose_ticket(a_case(), WORDS, Locale(locale), PAPER_80, demo=False)
    assert layout.direction is direction
    assert kinds(layout) == kinds(composed())


@pytest.mark.parametrize(
    ("length", "on_80", "on_58"),
    [
        (32, 8, 6),  # version 3, 29 modules
        (42, 8, 6),
        (62, 8, 6),  # version 4
        (100, 8, 6),  # version 6, 41 modules
        (122, 8, 6),  # version 7, 45
        (213, 8, 5),  # version 10, 57: 65 modules with the margin
        (250, 8, 5),  # version 11, 61
        (287, 7, 5),  # version 12, 65: 73
        (331, 7, None),  # version 13, 69: 77 modules of 5 dots are wider than 384
        (666, 5, None),  # version 20, 97
        (711, 5, None),  # version 21, 101
        (779, 5, None),  # version 22, 105
        (857, None, None),  # version 23, 109
        (4000, None, None),
    ],
)
def test_a_longer_address_lowers_the_dots_of_a_module_but_never_below_five(
    length: int, on_80: int | None, on_58: int | None
) -> None:
    url = "https://q.ostbrook.example/t/".ljust(length, "a")
    for paper, dots in ((PAPER_80, on_80), (PAPER_58, on_58)):
        block = place_qr(url, WORDS, paper)
        if dots is None:
            assert block == AddressBlock(WORDS.follow, "Go to", "q.ostbrook.example")
        else:
            assert isinstance(block, QrBlock)
            assert (block.dots, block.address) == (dots, "q.ostbrook.example")
            assert block.size + 2 * block.quiet <= paper.width


@pytest.mark.parametrize("paper", PAPERS.values())
@pytest.mark.parametrize("modules", range(21, 178, 4))
def test_a_symbol_is_as_large_as_wanted_or_as_the_paper_allows(modules: int, paper: Paper) -> None:
    dots = qr_dots(modules, paper)
    whole = modules + 8
    if dots is None:
        assert whole * 5 > paper.width
    else:
        assert 5 <= dots <= paper.qr_dots
        assert whole * dots <= paper.width
        assert dots == paper.qr_dots or whole * (dots + 1) > paper.width


def test_nothing_personal_stands_on_a_ticket() -> None:
    case = a_case()
    assert case.case_id not in repr(composed(case))
