"""Tickets in the printer's own letters, read back from the paper of a simulated printer."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import zxingcpp

from kiosk.adapters.printing.encoding import Encoding
from kiosk.adapters.printing.native_text import NativeText
from kiosk.adapters.printing.profiles import PROFILES, ProfileName
from kiosk.adapters.printing.simulator.machine import Machine
from kiosk.adapters.printing.simulator.paper import Paper as SimulatedPaper
from kiosk.adapters.printing.simulator.paper import Slip
from kiosk.adapters.rendering.qt_ticket import QtTicketRenderer
from kiosk.adapters.system.fonts import installed_fonts
from kiosk.domain.case import Ticket
from kiosk.domain.language import Direction, Locale, direction_of
from kiosk.domain.ticket_blocks import BandBlock, NextBlock, NumberBlock, OfficeBlock, QrBlock
from kiosk.domain.ticket_layout import PAPER_58, PAPER_80, Paper, TicketLayout
from kiosk.domain.ticket_text import text_of
from kiosk.ports.ticket_renderer import TicketImage
from tests.fakes.simulated import picture_of
from tests.fakes.ticket_images import noise
from tests.fakes.tickets import LANGUAGES, ONE_PER_SCRIPT, SERVICES, URL, a_ticket
from tools.fonts import TARGET

NO_IMAGE = TicketImage(8, 1, b"\0")
LATIN = [Locale(tag) for tag in ("en-US", "de", "fr", "es") if tag in LANGUAGES]
OTHER = [Locale(tag) for tag in ("ar", "he", "zh-Hans", "th", "hi") if tag in LANGUAGES]


class Drawing:
    """Draws dots for every text that it is given, and remembers it with its language."""

    def __init__(self) -> None:
        self.drawn: list[str] = []
        self.languages: dict[str, Locale] = {}

    def __call__(self, layout: TicketLayout) -> TicketImage:
        self.drawn.append(text_of(layout))
        self.languages[text_of(layout)] = layout.locale
        return noise(layout.paper.width, 40)


def job_of(layout: TicketLayout, name: ProfileName = ProfileName.EPSON) -> tuple[bytes, list[str]]:
    drawing = Drawing()
    encoding = Encoding(text=NativeText(PROFILES[name], drawing))
    return encoding.encode(NO_IMAGE, layout).body, drawing.drawn


def printed(job: bytes, paper: Paper) -> Slip:
    machine = Machine(SimulatedPaper(paper.width))
    machine.receive(job)
    (slip,) = machine.paper.slips
    return slip


@pytest.mark.parametrize("paper", [PAPER_80, PAPER_58], ids=["80", "58"])
@pytest.mark.parametrize("locale", LATIN)
def test_a_latin_ticket_is_less_than_a_kilobyte_and_says_it_all(
    locale: Locale, paper: Paper
) -> None:
    layout = a_ticket(locale, paper)
    job, drawn = job_of(layout)
    assert drawn == []
    assert len(job) <= 1000
    slip = printed(job, paper)
    assert slip.codes == (URL,)
    assert [found.text for found in zxingcpp.read_barcodes(picture_of(slip))] == [URL]
    words = " ".join(slip.words)
    assert layout.blocks
    for word in ("A104", "Ostbrook"):
        assert word in words


def test_a_ticket_at_19200_baud_is_there_in_half_a_second() -> None:
    job, _ = job_of(a_ticket(Locale("en-US"), PAPER_80))
    assert len(job) / 1920 < 0.55


@pytest.mark.parametrize("locale", LATIN)
def test_letters_with_accents_come_out_as_they_are(locale: Locale) -> None:
    layout = a_ticket(locale, PAPER_80, service="Füße, ça señor Ærø")
    slip = printed(job_of(layout)[0], PAPER_80)
    assert "Füße, ça señor Ærø" in " ".join(slip.words)


@pytest.mark.parametrize("locale", [Locale(tag) for tag in ("uk", "ru", "el") if tag in LANGUAGES])
def test_cyrillic_and_greek_tickets_are_words_too(locale: Locale) -> None:
    job, drawn = job_of(a_ticket(locale, PAPER_80))
    assert drawn == []
    assert len(job) <= 1000


def test_cyrillic_takes_the_page_that_holds_it_and_latin_goes_on_after_it() -> None:
    layout = a_ticket(Locale("uk"), PAPER_80, service="Паспорт", site="Größe")
    job, drawn = job_of(layout)
    words = " ".join(printed(job, PAPER_80).words)
    assert "Паспорт" in words
    assert "Größe" in words
    assert "Паспорт" not in drawn


@pytest.mark.parametrize("locale", OTHER)
def test_what_no_page_holds_is_drawn_and_all_else_is_still_words(locale: Locale) -> None:
    job, drawn = job_of(a_ticket(locale, PAPER_80))
    slip = printed(job, PAPER_80)
    assert SERVICES[locale] in drawn
    assert {"A104", "Ostbrook Public Services", "q.ostbrook.example"} <= set(slip.words)
    assert not any("A104" in text or "Ostbrook" in text for text in drawn)
    assert slip.codes == (URL,)


def test_a_drawn_line_stands_in_its_place() -> None:
    layout = a_ticket(Locale("en-US"), PAPER_80, service="护照")
    job, drawn = job_of(layout)
    assert drawn == ["护照"]
    band = job.index(b"\x1dv0")
    assert job.index(b"A104") < band < job.index(b"In person") < job.index(b"\x1d(k")


def test_a_second_line_is_drawn_in_its_own_language() -> None:
    layout = a_ticket(Locale("en-US"), PAPER_80)
    second = Locale("ar")
    band = BandBlock("Passport", "In person", second="جواز السفر")
    drawing = Drawing()
    text = NativeText(PROFILES[ProfileName.EPSON], drawing)
    Encoding(text=text).encode(NO_IMAGE, replace(layout, blocks=(band,), second=second))
    assert drawing.languages == {"جواز السفر": second}


@pytest.fixture(scope="module")
def renderer(qapp: object) -> QtTicketRenderer:
    return QtTicketRenderer(installed_fonts(TARGET))


def real_job(renderer: QtTicketRenderer, layout: TicketLayout) -> bytes:
    text = NativeText(PROFILES[ProfileName.EPSON], renderer.render)
    return Encoding(text=text).encode(NO_IMAGE, layout).body


@pytest.mark.parametrize("locale", ONE_PER_SCRIPT)
@pytest.mark.parametrize("paper", [PAPER_80, PAPER_58], ids=["80", "58"])
def test_in_every_script_the_number_is_out_within_a_second_of_19200_baud(
    renderer: QtTicketRenderer, locale: Locale, paper: Paper
) -> None:
    job = real_job(renderer, a_ticket(locale, paper))
    assert job.index(b"\n") < 40, "the paper moves with the first line"
    assert job.index(b"A104") < 1920
    assert len(job) < 20_000


@pytest.mark.parametrize("locale", ONE_PER_SCRIPT)
def test_what_is_drawn_and_what_is_written_begin_at_the_same_edge(
    renderer: QtTicketRenderer, locale: Locale
) -> None:
    layout = a_ticket(locale, PAPER_80)
    blocks = [block for block in layout.blocks if isinstance(block, NextBlock | OfficeBlock)]
    slip = printed(real_job(renderer, replace(layout, blocks=tuple(blocks))), PAPER_80)
    ink = np.array([np.unpackbits(np.frombuffer(row, np.uint8)) for row in slip.rows])
    lines = ink[ink.any(axis=1)]
    if direction_of(locale) is Direction.RIGHT_TO_LEFT:
        lines = lines[:, ::-1]
    starts = lines.argmax(axis=1)
    assert starts.min() < 8
    assert np.median(starts) < 100


def test_a_page_that_was_not_used_after_all_is_not_taken_for_set() -> None:
    both = a_ticket(Locale("en-US"), PAPER_80, service="Größe", channel="护照", site="Ærø")
    words = " ".join(printed(job_of(both)[0], PAPER_80).words)
    assert "Ærø" in words


@pytest.mark.parametrize("number", ["7", "A104", "WXYZ-10042"])
@pytest.mark.parametrize("paper", [PAPER_80, PAPER_58], ids=["80", "58"])
def test_the_number_is_as_large_as_fits_on_one_line(number: str, paper: Paper) -> None:
    layout = a_ticket(Locale("en-US"), paper, number=Ticket(None, 1))
    blocks = tuple(
        replace(block, number=number) if isinstance(block, NumberBlock) else block
        for block in layout.blocks
    )
    job, _ = job_of(replace(layout, blocks=blocks))
    at = job.index(number.encode() + b"\n")
    size = job[at - 1] % 16 + 1
    assert job[at - 3 : at - 1] == b"\x1d!"
    assert size * 12 * len(number) <= paper.width
    assert size == 8 or (size + 1) * 12 * len(number) > paper.width


def test_a_cheap_printer_draws_what_an_epson_writes() -> None:
    greek = a_ticket(Locale("en-US"), PAPER_80, service="Διαβατήριο")
    assert job_of(greek)[1] == []
    assert job_of(greek, ProfileName.GENERIC)[1] == ["Διαβατήριο"]


@pytest.mark.parametrize("name", ProfileName)
def test_every_paper_of_a_profile_has_room_for_a_code(name: ProfileName) -> None:
    for paper in PROFILES[name].papers.values():
        layout = a_ticket(Locale("en-US"), paper)
        assert any(isinstance(block, QrBlock) for block in layout.blocks)
        assert paper.width % 8 == 0
