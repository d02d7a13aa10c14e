"""Tickets in the printer's own letters, read back from the paper of a simulated printer."""

from __future__ import annotations

from dataclasses import replace

import pytest
import zxingcpp

from kiosk.adapters.printing.encoding import Encoding
from kiosk.adapters.printing.native_text import NativeText
from kiosk.adapters.printing.profiles import PROFILES, ProfileName
from kiosk.adapters.printing.simulator.machine import Machine
from kiosk.adapters.printing.simulator.paper import Paper as SimulatedPaper
from kiosk.adapters.printing.simulator.paper import Slip
from kiosk.domain.case import Ticket
from kiosk.domain.language import Locale
from kiosk.domain.ticket_blocks import NumberBlock, QrBlock
from kiosk.domain.ticket_layout import PAPER_58, PAPER_80, Paper, TicketLayout
from kiosk.ports.ticket_renderer import TicketImage
from tests.fakes.simulated import picture_of
from tests.fakes.ticket_images import noise
from tests.fakes.tickets import LANGUAGES, URL, a_ticket

NO_IMAGE = TicketImage(8, 1, b"\0")
LATIN = [Locale(tag) for tag in ("en-US", "de", "fr", "es") if tag in LANGUAGES]
OTHER = [Locale(tag) for tag in ("ar", "he", "zh-Hans", "th", "hi") if tag in LANGUAGES]


class Drawing:
    """Draws dots for every block that it is given, and remembers them."""

    def __init__(self) -> None:
        self.drawn: list[str] = []

    def __call__(self, layout: TicketLayout) -> TicketImage:
        self.drawn += [type(block).__name__ for block in layout.blocks]
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
    assert "BandBlock" not in drawn


@pytest.mark.parametrize("locale", OTHER)
def test_what_no_page_holds_is_drawn_and_the_number_is_still_words(locale: Locale) -> None:
    job, drawn = job_of(a_ticket(locale, PAPER_80))
    slip = printed(job, PAPER_80)
    assert "BandBlock" in drawn
    assert "A104" in slip.words
    assert slip.codes == (URL,)
    assert {"NumberBlock", "QrBlock"}.isdisjoint(drawn)


def test_a_drawn_block_stands_in_its_place() -> None:
    layout = a_ticket(Locale("en-US"), PAPER_80, service="护照")
    job, drawn = job_of(layout)
    assert drawn == ["BandBlock"]
    band = job.index(b"\x1dv0")
    assert job.index(b"A104") < band < job.index(b"\x1d(k")


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
    assert job_of(greek, ProfileName.GENERIC)[1] == ["BandBlock"]


@pytest.mark.parametrize("name", ProfileName)
def test_every_paper_of_a_profile_has_room_for_a_code(name: ProfileName) -> None:
    for paper in PROFILES[name].papers.values():
        layout = a_ticket(Locale("en-US"), paper)
        assert any(isinstance(block, QrBlock) for block in layout.blocks)
        assert paper.width % 8 == 0
