"""What staff choose is what stands on the ticket, and nothing else."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.language import Locale, LocalText
from kiosk.domain.ticket_blocks import (
    BandBlock,
    FactsBlock,
    LogoBlock,
    NextBlock,
    NoticeBlock,
    NumberBlock,
    OfficeBlock,
    QrBlock,
    Sized,
    SmallPrintBlock,
)
from kiosk.domain.ticket_composition import compose_ticket
from kiosk.domain.ticket_design import (
    DEFAULT_PARTS,
    Arrangement,
    Logo,
    LogoFormat,
    Part,
    Size,
    TicketDesign,
)
from kiosk.domain.ticket_layout import PAPER_58, PAPER_80, TicketLayout
from kiosk.domain.ticket_words import SecondWords
from tests.fakes.sites import ARABIC, ENGLISH, SITE
from tests.unit.domain.composed_tickets import WORDS, a_case, kinds, replaced

LOGO = Logo(LogoFormat.PNG, b"picture")
SECOND = SecondWords(
    ARABIC,
    "رقمك",
    "جواز السفر",
    ("اجلس.",),
    "هنا",
    "قدم",
    people_before="قبلك 3",
    wait="الانتظار 18",
    follow="تابع دورك",
)


def designed(design: TicketDesign, *, copy: bool = False, **changes: object) -> TicketLayout:
    words = replaced(WORDS, **changes)
    return compose_ticket(a_case(), words, ENGLISH, PAPER_80, demo=False, copy=copy, design=design)


def block_of(layout: TicketLayout, kind: type) -> object:
    (found,) = (block for block in layout.blocks if isinstance(block, kind))
    return found


def test_parts_stand_in_the_order_in_which_they_are_chosen() -> None:
    parts = (Part.QR, Part.SERVICE, Part.NUMBER, Part.FOOTER, Part.SITE)
    layout = designed(TicketDesign(parts), footer="Ostbrook")
    assert kinds(layout) == ["qr", "band", "number", "rule", "smallprint", "rule", "office"]


@given(
    st.permutations(list(Part)).flatmap(
        lambda all_: st.sampled_from(range(len(all_))).map(lambda count: tuple(all_[: count + 1]))
    ),
    st.booleans(),
)
def test_in_any_order_no_rule_is_first_or_last_or_beside_another(
    parts: tuple[Part, ...], copy: bool
) -> None:
    design = TicketDesign(parts, logo=LOGO)
    layout = designed(design, copy=copy, footer="Foot", where="Here")
    shapes = kinds(layout)
    rules = [at for at, shape in enumerate(shapes) if shape in {"rule", "dashes"}]
    assert 0 not in rules
    assert len(shapes) - 1 not in rules
    assert not any(at + 1 in rules for at in rules)
    assert (Part.NUMBER in parts) == ("number" in shapes)


def test_position_and_estimate_stand_side_by_side_where_they_follow_each_other() -> None:
    apart = (Part.POSITION, Part.NUMBER, Part.ESTIMATE)
    assert kinds(designed(TicketDesign(apart))) == ["facts", "number", "facts"]
    together = block_of(designed(TicketDesign((Part.ESTIMATE, Part.POSITION))), FactsBlock)
    assert isinstance(together, FactsBlock)
    assert [fact.value for fact in together.facts] == ["18 min", "3 people"]


@pytest.mark.parametrize("size", Size)
def test_a_part_is_as_large_as_it_is_chosen(size: Size) -> None:
    design = TicketDesign(sizes=dict.fromkeys(Part, size), logo=LOGO)
    layout = designed(design, where="Here", footer="Foot")
    sized = [block.size for block in layout.blocks if isinstance(block, Sized)]
    assert len(sized) == 9
    assert set(sized) == {size}


def test_each_language_can_have_its_own_parts_order_and_sizes() -> None:
    own = Arrangement((Part.QR, Part.NUMBER), {Part.NUMBER: Size.SMALL})
    design = TicketDesign((Part.NUMBER,), arranged={ARABIC: own})
    english = compose_ticket(a_case(), WORDS, ENGLISH, PAPER_80, demo=False, design=design)
    arabic = compose_ticket(a_case(), WORDS, ARABIC, PAPER_80, demo=False, design=design)
    assert (kinds(english), kinds(arabic)) == (["number"], ["qr", "rule", "number"])
    number = block_of(arabic, NumberBlock)
    assert isinstance(number, NumberBlock)
    assert number.size is Size.SMALL


@pytest.mark.parametrize(
    ("size", "dots"), [(Size.SMALL, (6, 5)), (Size.NORMAL, (8, 6)), (Size.LARGE, (10, 8))]
)
def test_the_modules_of_a_code_are_never_too_small_to_be_read(
    size: Size, dots: tuple[int, int]
) -> None:
    design = TicketDesign((Part.QR,), sizes={Part.QR: size})
    found = []
    for paper in (PAPER_80, PAPER_58):
        layout = compose_ticket(a_case(), WORDS, ENGLISH, paper, demo=False, design=design)
        symbol = block_of(layout, QrBlock)
        assert isinstance(symbol, QrBlock)
        found.append(symbol.dots)
    assert tuple(found) == dots


def test_a_logo_takes_the_place_of_the_mark_unless_it_stands_by_itself() -> None:
    beside = designed(TicketDesign(logo=LOGO))
    assert beside.blocks[0] == OfficeBlock(WORDS.site, WORDS.office, logo=LOGO)
    alone = designed(TicketDesign((Part.LOGO, *DEFAULT_PARTS), logo=LOGO))
    assert alone.blocks[:2] == (
        LogoBlock(LOGO),
        OfficeBlock(WORDS.site, WORDS.office, marked=False),
    )


def test_own_words_stand_where_they_are_put() -> None:
    layout = designed(TicketDesign(), where="First floor", footer="ostbrook.example")
    assert kinds(layout)[-5:] == ["next", "next", "stamp", "smallprint", "smallprint"]
    assert layout.blocks[-5] == NextBlock(("First floor",))
    assert layout.blocks[-2] == SmallPrintBlock("ostbrook.example")


def test_a_second_language_says_again_what_matters_most() -> None:
    layout = designed(TicketDesign(), second=SECOND, where="Here", footer="Foot")
    assert layout.second == ARABIC
    assert block_of(layout, NumberBlock) == NumberBlock("Your number", "A104", second="رقمك")
    assert block_of(layout, BandBlock) == BandBlock(
        "Passport and ID card", "In person", second="جواز السفر"
    )
    facts, code = block_of(layout, FactsBlock), block_of(layout, QrBlock)
    assert isinstance(facts, FactsBlock)
    assert isinstance(code, QrBlock)
    assert (facts.second, code.second) == (("قبلك 3", "الانتظار 18"), "تابع دورك")
    assert NextBlock(("Here",), second=("هنا",)) in layout.blocks
    assert NextBlock(WORDS.next_steps, second=("اجلس.",)) in layout.blocks
    assert SmallPrintBlock("Foot", second="قدم") in layout.blocks


def test_what_reads_the_same_in_both_languages_stands_once() -> None:
    same = SecondWords(ARABIC, "رقمك", WORDS.service, (), "Here", "Foot")
    layout = designed(TicketDesign(), second=same, where="Here", footer="Foot")
    assert block_of(layout, BandBlock) == BandBlock("Passport and ID card", "In person")
    assert NextBlock(("Here",)) in layout.blocks
    assert SmallPrintBlock("Foot") in layout.blocks


def test_what_is_not_known_is_not_said_in_a_second_language_either() -> None:
    half = replace(SECOND, wait="")
    facts = block_of(designed(TicketDesign(), second=half, wait=None), FactsBlock)
    assert isinstance(facts, FactsBlock)
    assert facts.second == ("قبلك 3",)
    copied = designed(TicketDesign(), second=SECOND, copy=True)
    assert "facts" not in kinds(copied)


def test_facts_that_stand_apart_say_each_its_own_again() -> None:
    parts = (Part.ESTIMATE, Part.NUMBER, Part.POSITION)
    layout = designed(TicketDesign(parts), second=SECOND)
    said = [block.second for block in layout.blocks if isinstance(block, FactsBlock)]
    assert said == [("الانتظار 18",), ("قبلك 3",)]


def test_a_copy_says_so_even_without_a_band() -> None:
    layout = designed(TicketDesign((Part.NUMBER,)), copy=True)
    assert layout.blocks[0] == NoticeBlock("Copy")
    assert kinds(layout) == ["notice", "number"]


@pytest.mark.parametrize(
    ("first", "wanted", "second"),
    [
        ("en-US", "ar", "ar"),
        ("ar", "AR", None),
        ("ar", "", None),
        ("ar", "fr", None),  # the site does not offer it
        ("ar", "en", "en-US"),
        ("en-US", "en", None),
        ("en-US", "ar-EG", "ar"),
    ],
)
def test_the_second_language_is_one_of_the_site_and_not_the_first(
    first: str, wanted: str, second: str | None
) -> None:
    assert TicketDesign(second_language=wanted).second(Locale(first), SITE) == second


def test_the_picture_of_a_logo_stands_in_no_log() -> None:
    assert "picture" not in repr(TicketDesign(logo=LOGO))


def test_words_of_staff_are_found_for_each_language() -> None:
    text = LocalText({ENGLISH: "Here", ARABIC: "هنا"})
    assert text.in_language(ARABIC, ENGLISH) == "هنا"
