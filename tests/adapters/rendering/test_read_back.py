"""Every ticket is read back from its bytes, dot for dot, and its code by a scanner."""

from __future__ import annotations

import unicodedata
from typing import Any

import numpy as np
import pytest

from kiosk.adapters.rendering.qt_ticket import QtTicketRenderer
from kiosk.domain.case import Ticket
from kiosk.domain.language import Locale
from kiosk.domain.ticket_blocks import AddressBlock, FactsBlock, NumberBlock, QrBlock
from kiosk.domain.ticket_layout import (
    FEWEST_DOTS,
    MOST_DOTS,
    PAPER_58,
    PAPER_80,
    Paper,
    TicketLayout,
    paper_across,
)
from tests.fakes.dots import codes_in, dots_of, ink, lost_dots, printed_dots
from tests.fakes.tickets import LANGUAGES, ONE_PER_SCRIPT, URL, a_ticket, ticket_words

PAPERS = (PAPER_80, PAPER_58)
LOW = (paper_across(512, dpi=180), paper_across(360, dpi=180))
OTHERS = {dots: paper_across(dots) for dots in (FEWEST_DOTS, 400, 432, 480, 546, 640, MOST_DOTS)}
"""Heads that python-escpos's capabilities name, and the bounds."""

LONG_URLS = (
    "http://127.0.0.1:8470/t/" + "aZ09_-" * 4,
    "https://q.ostbrook.example/t/" + "x" * 150,
)
TOO_LONG = "https://q.ostbrook.example/t/" + "x" * 900
LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"

on_both_papers = pytest.mark.parametrize("paper", PAPERS, ids=["80", "58"])
in_every_language = pytest.mark.parametrize("locale", LANGUAGES)
in_every_script = pytest.mark.parametrize("locale", ONE_PER_SCRIPT)


def read_back(renderer: QtTicketRenderer, layout: TicketLayout, codes: list[str]) -> None:
    """Assert that the ticket is printed as it is drawn, within its margins, with these codes."""
    image = renderer.render(layout)
    printed = printed_dots(image)
    assert printed.shape[1] == image.width == layout.paper.width
    assert lost_dots(image, printed) <= 3
    assert codes_in(printed) == codes
    margin = layout.paper.margin - 2  # letters lean over their edge by a dot or two
    edges = np.concatenate([printed[:, :margin], printed[:, -margin:]], axis=1)
    assert (edges.any(axis=1) == edges.all(axis=1)).all(), "something but the band is in a margin"


@on_both_papers
@in_every_language
@pytest.mark.parametrize("demo", [False, True])
def test_in_every_language_the_code_opens_the_ticket(
    renderer: QtTicketRenderer, locale: Locale, paper: Paper, demo: bool
) -> None:
    read_back(renderer, a_ticket(locale, paper, demo=demo, copy=demo), [URL])


@pytest.mark.parametrize("paper", LOW, ids=["80 at 180 dpi", "58 at 180 dpi"])
@in_every_language
def test_at_180_dpi_too(renderer: QtTicketRenderer, locale: Locale, paper: Paper) -> None:
    read_back(renderer, a_ticket(locale, paper, demo=True), [URL])


@in_every_script
@pytest.mark.parametrize(
    ("low", "usual"), [(LOW[0], PAPER_80), (LOW[1], PAPER_58)], ids=["80", "58"]
)
def test_at_180_dpi_a_ticket_has_as_many_millimetres(
    renderer: QtTicketRenderer, locale: Locale, low: Paper, usual: Paper
) -> None:
    coarse, fine = (
        renderer.render(a_ticket(locale, paper)).height / paper.dots_per_mm
        for paper in (low, usual)
    )
    assert coarse == pytest.approx(fine, rel=0.15)


@pytest.mark.parametrize("paper", OTHERS.values(), ids=map(str, OTHERS))
@in_every_script
@pytest.mark.parametrize("url", [URL, *LONG_URLS])
def test_on_any_head_that_settings_allow(
    renderer: QtTicketRenderer, locale: Locale, paper: Paper, url: str
) -> None:
    layout = a_ticket(locale, paper, url=url, copy=True)
    shown = any(isinstance(block, QrBlock) for block in layout.blocks)
    assert shown or (paper.width <= 400 and url == LONG_URLS[1]), "a code that fits is left out"
    read_back(renderer, layout, [url] if shown else [])


@on_both_papers
@in_every_script
@pytest.mark.parametrize("url", LONG_URLS)
def test_a_longer_address_is_read_as_well(
    renderer: QtTicketRenderer, locale: Locale, paper: Paper, url: str
) -> None:
    read_back(renderer, a_ticket(locale, paper, url=url), [url])


@on_both_papers
@in_every_script
def test_an_address_too_long_for_the_paper_gives_its_host_in_words(
    renderer: QtTicketRenderer, locale: Locale, paper: Paper
) -> None:
    layout = a_ticket(locale, paper, url=TOO_LONG)
    (address,) = (block for block in layout.blocks if isinstance(block, AddressBlock))
    assert address.address == "q.ostbrook.example"
    assert not any(isinstance(block, QrBlock) for block in layout.blocks)
    read_back(renderer, layout, [])
    alone = dots_of(renderer.render(TicketLayout(paper, locale, (address,))))
    assert np.count_nonzero(alone) > 1000


@on_both_papers
@in_every_script
@pytest.mark.parametrize(
    "number",
    [Ticket(None, 7), Ticket("WXYZ", 999_999, "ABCD"), Ticket("A-", 2147483647, "/b")],
    ids=lambda ticket: ticket.text,
)
def test_a_number_of_any_length_stands_on_one_line(
    renderer: QtTicketRenderer, locale: Locale, paper: Paper, number: Ticket
) -> None:
    layout = a_ticket(locale, paper, number=number)
    read_back(renderer, layout, [URL])
    block = NumberBlock("", number.text)
    left, top, right, bottom = ink(dots_of(renderer.render(TicketLayout(paper, locale, (block,)))))
    assert right - left < paper.width - 2 * paper.margin
    assert bottom - top >= 27  # as high as the smallest text at least


@on_both_papers
@in_every_script
@pytest.mark.parametrize("again", [3, 12])
def test_names_of_any_length_are_printed_whole(
    renderer: QtTicketRenderer, locale: Locale, paper: Paper, again: int
) -> None:
    words = ticket_words(locale)
    long: dict[str, Any] = {
        "service": " ".join([words.service] * again),
        "site": " ".join(["Ostbrook Public Services"] * again),
        "office": LONG_WORD,
        "where": " ".join([words.follow] * again),
        "footer": LONG_WORD * 2,
    }
    layout = a_ticket(locale, paper, **long)
    read_back(renderer, layout, [URL])
    short = renderer.render(a_ticket(locale, paper)).height
    assert renderer.render(layout).height > short + 60 * again


@on_both_papers
@in_every_script
@pytest.mark.parametrize(
    "unknown",
    [{"wait": None}, {"people_before": None}, {"wait": None, "people_before": None}],
    ids="+".join,
)
def test_what_is_not_known_leaves_no_gap(
    renderer: QtTicketRenderer, locale: Locale, paper: Paper, unknown: dict[str, Any]
) -> None:
    layout = a_ticket(locale, paper, **unknown)
    read_back(renderer, layout, [URL])
    facts = [block for block in layout.blocks if isinstance(block, FactsBlock)]
    assert len(facts) == (0 if len(unknown) == 2 else 1)
    whole = renderer.render(a_ticket(locale, paper)).height
    assert renderer.render(layout).height <= whole + 10  # alone, a fact may be set larger


@on_both_papers
@in_every_script
def test_a_ticket_without_an_address_is_read_back_too(
    renderer: QtTicketRenderer, locale: Locale, paper: Paper
) -> None:
    read_back(renderer, a_ticket(locale, paper, url=None), [])


def test_the_languages_of_the_kiosk_are_written_in_eight_scripts_or_more() -> None:
    scripts = {
        unicodedata.name(char).split()[0]
        for locale in ONE_PER_SCRIPT
        for char in ticket_words(locale).follow
        if char.isalpha()
    }
    written = {"ARABIC", "CJK", "CYRILLIC", "DEVANAGARI", "GREEK", "HANGUL", "HEBREW", "KATAKANA"}
    assert written | {"LATIN", "THAI"} <= scripts
