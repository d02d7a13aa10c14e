"""Tickets as dots, read back from the bytes that are sent to a printer."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import pytest
import zxingcpp

from kiosk.adapters.rendering.qt_ticket import QtTicketRenderer
from kiosk.domain.case import Ticket
from kiosk.domain.language import Direction, Locale, direction_of
from kiosk.domain.ticket_blocks import (
    Block,
    Fact,
    FactsBlock,
    NoticeBlock,
    NumberBlock,
    OfficeBlock,
    QrBlock,
    StampBlock,
)
from kiosk.domain.ticket_layout import PAPER_58, PAPER_80, Paper, TicketLayout
from tests.fakes.dots import Dots, dots_of, ink
from tests.fakes.tickets import LANGUAGES, URL, a_ticket, moments_of_a_year, ticket_words
from tools.fonts import TARGET

ENGLISH, ARABIC = Locale("en-US"), Locale("ar")
PAPERS = (PAPER_80, PAPER_58)
MM = 8
LONG_URLS = (
    "http://127.0.0.1:8470/t/" + "aZ09_-" * 4,
    "https://q.ostbrook.example/t/" + "x" * 150,
)


def block_dots(renderer: QtTicketRenderer, layout: TicketLayout, kind: type[Block]) -> Dots:
    block = next(block for block in layout.blocks if isinstance(block, kind))
    return dots_of(renderer.render(replace(layout, blocks=(block,))))


@pytest.mark.parametrize("paper", PAPERS, ids=["80", "58"])
@pytest.mark.parametrize("locale", LANGUAGES)
def test_no_block_is_cut_at_its_edge(
    renderer: QtTicketRenderer, locale: Locale, paper: Paper
) -> None:
    layout = a_ticket(locale, paper, service="Ärzte und Ämter gg jj yy ÅÄÇ", demo=True, copy=True)
    for block in layout.blocks:
        alone = dots_of(renderer.render(replace(layout, blocks=(block,))))
        white = alone if alone[0, 0] == 0 else ~alone
        assert not white[0].any(), block
        if not isinstance(block, NoticeBlock):  # its frame ends where it ends
            assert not white[-1].any(), block


@pytest.mark.parametrize(
    ("paper", "number"),
    [
        (PAPER_80, Ticket(None, 7)),
        (PAPER_80, Ticket("A", 104)),
        (PAPER_80, Ticket("WX", 12345, "B")),
        (PAPER_58, Ticket(None, 7)),
        (PAPER_58, Ticket("A", 104)),
        (PAPER_58, Ticket("A", 2999)),
    ],
)
@pytest.mark.parametrize("locale", [ENGLISH, ARABIC])
def test_the_number_is_at_least_a_centimetre_high_and_within_the_margins(
    renderer: QtTicketRenderer, locale: Locale, paper: Paper, number: Ticket
) -> None:
    layout = a_ticket(locale, paper, number=number, your_number="")
    left, top, right, bottom = ink(block_dots(renderer, layout, NumberBlock))
    assert bottom - top + 1 >= 10 * MM
    assert paper.margin <= left
    assert right < paper.width - paper.margin


@pytest.mark.parametrize(("paper", "height"), [(PAPER_80, 21), (PAPER_58, 14)])
def test_a_usual_number_is_as_high_as_designed_and_fills_the_width(
    renderer: QtTicketRenderer, paper: Paper, height: int
) -> None:
    layout = a_ticket(ENGLISH, paper, your_number="")
    left, top, right, bottom = ink(block_dots(renderer, layout, NumberBlock))
    assert (bottom - top + 1) / MM == pytest.approx(height, abs=1)
    assert right - left + 1 >= 0.95 * (paper.width - 2 * paper.margin)


def test_the_number_has_the_same_shape_in_every_language(renderer: QtTicketRenderer) -> None:
    shapes = []
    for locale in LANGUAGES:
        number = block_dots(renderer, a_ticket(locale, PAPER_80, your_number=""), NumberBlock)
        left, top, right, bottom = ink(number)
        shapes.append(number[top : bottom + 1, left : right + 1].tobytes())
    assert len(set(shapes)) == 1


@pytest.mark.parametrize("paper", PAPERS, ids=["80", "58"])
@pytest.mark.parametrize("url", [URL, *LONG_URLS])
@pytest.mark.parametrize("locale", [ENGLISH, ARABIC])
def test_four_light_modules_surround_the_code(
    renderer: QtTicketRenderer, locale: Locale, paper: Paper, url: str
) -> None:
    layout = a_ticket(locale, paper, url=url)
    symbol = next(block for block in layout.blocks if isinstance(block, QrBlock))
    dots = dots_of(renderer.render(layout))
    (code,) = zxingcpp.read_barcodes(np.where(dots, 0, 255).astype(np.uint8))
    start, end = code.position.top_left, code.position.bottom_right
    assert end.x - start.x == pytest.approx(symbol.size, abs=3)
    assert end.y - start.y == pytest.approx(symbol.size, abs=3)
    assert start.x - symbol.quiet >= -2
    assert end.x + symbol.quiet <= paper.width + 2
    light = symbol.quiet - 3  # the scanner's corners are exact to a dot or two
    around = dots[start.y - light : end.y + light, max(start.x - light, 0) : end.x + light].copy()
    around[light - 3 : 3 - light, min(light, start.x) - 3 : 3 - light] = False
    assert not around.any()


def test_the_code_stands_beside_its_text_where_both_fit_and_above_it_elsewhere(
    renderer: QtTicketRenderer,
) -> None:
    symbol_rows = {
        paper.width: block_dots(renderer, a_ticket(ENGLISH, paper), QrBlock).shape[0]
        for paper in PAPERS
    }
    sizes = {
        paper.width: next(
            block for block in a_ticket(ENGLISH, paper).blocks if isinstance(block, QrBlock)
        ).size
        for paper in PAPERS
    }
    assert symbol_rows[576] < sizes[576] + 64
    assert symbol_rows[384] > sizes[384] + 100


@pytest.mark.parametrize("paper", PAPERS, ids=["80", "58"])
def test_what_stands_on_one_line_stands_on_one_baseline(
    renderer: QtTicketRenderer, paper: Paper
) -> None:
    """A letter with marks on marks (ΐ) needs more room and moves its neighbours with it."""
    greek = Locale("el")
    plain, marked = (
        dots_of(renderer.render(TicketLayout(paper, greek, (StampBlock((first, "HHH")),))))
        for first in ("HHH", "Ϊ́HH")
    )
    ends = [
        ink(dots[:, paper.width // 2 :])[3] - ink(dots[:, : paper.width // 2])[3]
        for dots in (plain, marked)
    ]
    assert ends == [0, 0]


@pytest.mark.parametrize("locale", ["vi", "ur", "el", "pt-BR", "de"])
def test_no_caption_of_a_fact_takes_three_lines(renderer: QtTicketRenderer, locale: str) -> None:
    layout = a_ticket(Locale(locale), PAPER_58)
    height = block_dots(renderer, layout, FactsBlock).shape[0]
    assert height <= 2 * 34 + 34 * 1.4 + 22


def test_arabic_begins_at_the_right(renderer: QtTicketRenderer) -> None:
    left_of = {
        locale: ink(block_dots(renderer, a_ticket(locale, PAPER_80, site="O"), OfficeBlock))[0]
        for locale in (ENGLISH, ARABIC)
    }
    assert direction_of(ARABIC) is Direction.RIGHT_TO_LEFT
    assert left_of[ENGLISH] < 40
    assert left_of[ARABIC] > 200
    short = a_ticket(ARABIC, PAPER_80, number=Ticket(None, 7), your_number="")
    assert ink(block_dots(renderer, short, NumberBlock))[2] > 540


def test_demo_and_copy_change_what_is_seen(renderer: QtTicketRenderer) -> None:
    plain, demo, copy = (
        renderer.render(a_ticket(ENGLISH, PAPER_80, demo=demo, copy=copy))
        for demo, copy in ((False, False), (True, False), (False, True))
    )
    assert demo.height > plain.height
    assert copy.height < plain.height  # the place in the queue is left out


def test_a_longer_service_name_makes_a_longer_ticket_and_loses_nothing(
    renderer: QtTicketRenderer,
) -> None:
    name = "Anmeldung eines Gewerbes und Beantragung einer Aufenthaltserlaubnis"
    short, long = (
        renderer.render(a_ticket(Locale("de"), PAPER_58, service=service))
        for service in ("Gewerbe", name)
    )
    assert long.height > short.height + 60


def test_what_is_kept_between_tickets_does_not_mix_them_up(renderer: QtTicketRenderer) -> None:
    layouts = [
        a_ticket(locale, paper, number=Ticket("A", number))
        for locale in (ENGLISH, ARABIC)
        for paper in PAPERS
        for number in (104, 105)
    ]
    first = [renderer.render(layout).data for layout in layouts]
    again = [renderer.render(layout).data for layout in reversed(layouts)]
    assert first == again[::-1]
    assert len(set(first)) == len(layouts)


def test_a_worker_thread_draws_the_same_ticket(renderer: QtTicketRenderer) -> None:
    layouts = [a_ticket(locale, PAPER_80) for locale in LANGUAGES]
    here = [renderer.render(layout).data for layout in layouts]
    with ThreadPoolExecutor(4) as pool:
        there = list(pool.map(lambda layout: renderer.render(layout).data, layouts * 3))
    assert there == here * 3


def test_every_character_of_a_ticket_has_a_glyph_in_our_fonts(renderer: QtTicketRenderer) -> None:
    # A glyph from a font of the system would make tickets differ from machine to machine.
    from fontTools.ttLib import TTFont

    from kiosk.adapters.system.fonts import installed_fonts

    covered: set[int] = set()
    for file in installed_fonts(TARGET).files:
        with TTFont(file, fontNumber=0, lazy=True) as font:
            covered |= set(font.getBestCmap())
    words = {
        char for locale in LANGUAGES for value in vars_of(ticket_words(locale)) for char in value
    }
    words |= {char for locale in LANGUAGES for text in moments_of_a_year(locale) for char in text}
    assert {char for char in words if ord(char) not in covered} == set()


def vars_of(words: object) -> list[str]:
    values = [getattr(words, name) for name in words.__slots__]  # type: ignore[attr-defined]
    return ["".join(value) if isinstance(value, tuple) else value or "" for value in values]


@pytest.mark.parametrize("locale", ["ar", "hi"])
def test_without_a_window_the_renderer_starts_qt_itself_in_silence(locale: str) -> None:
    script = f"""
from kiosk.adapters.rendering.qt_ticket import QtTicketRenderer
from kiosk.adapters.system.fonts import installed_fonts
from kiosk.domain.language import Locale
from kiosk.domain.ticket_layout import PAPER_58
from tests.fakes.tickets import a_ticket
from tools.fonts import TARGET
ticket = a_ticket(Locale("{locale}"), PAPER_58)
print(QtTicketRenderer(installed_fonts(TARGET)).render(ticket).width)
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, env={}
    )
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "384", "")


def test_captions_that_stand_side_by_side_are_of_one_size(renderer: QtTicketRenderer) -> None:
    caption = "Before you, about"
    facts = FactsBlock((Fact(caption, "3"), Fact(caption, "10 to 20 min")))
    drawn = dots_of(renderer.render(TicketLayout(PAPER_80, ENGLISH, (facts,))))
    middle = int(np.argmax(drawn.sum(axis=0)))
    captions = drawn[:48]
    left, right = captions[:, :middle], captions[:, middle + 8 :]
    widths = [int(np.ptp(np.nonzero(side)[1])) for side in (left, right)]
    assert abs(widths[0] - widths[1]) <= 1


def gaps_of(dots: Dots) -> np.ndarray:
    """Return the widths of the white between the letters of a line, from the left, in dots."""
    widths = np.diff(np.flatnonzero(dots.any(axis=0))) - 1
    return widths[widths > 0]


def test_a_time_stands_on_a_ticket_in_urdu_as_it_does_in_english(
    renderer: QtTicketRenderer,
) -> None:
    stamp = StampBlock(("9:34\u00a0AM",))
    drawn = [
        dots_of(renderer.render(TicketLayout(PAPER_80, locale, (stamp,))))
        for locale in (Locale("ur"), ENGLISH)
    ]
    urdu, english = (gaps_of(dots) for dots in drawn)
    assert urdu.argmax() == english.argmax()


@pytest.mark.parametrize(("paper", "lines"), [(PAPER_80, 1), (PAPER_58, 2)], ids=["80", "58"])
def test_a_stamp_is_set_a_little_smaller_rather_than_on_two_lines(
    renderer: QtTicketRenderer, paper: Paper, lines: int
) -> None:
    one = renderer.render(TicketLayout(paper, ENGLISH, (StampBlock(("10:22 AM",)),))).height
    full = StampBlock(("Wed, May 29, 2030", "10:22 AM", "Kiosk nr 12"))
    wide = renderer.render(TicketLayout(paper, ENGLISH, (full,))).height
    assert round(wide / one) == lines
