"""A printer with other paper than the ticket was laid out for gets a ticket of its own."""

from __future__ import annotations

import pytest
import zxingcpp

from kiosk.adapters.printing.device import DevicePrinter
from kiosk.adapters.printing.other_paper import OnOtherPaper
from kiosk.adapters.printing.readiness import Patience
from kiosk.adapters.rendering.qt_ticket import QtTicketRenderer
from kiosk.adapters.system.fonts import installed_fonts
from kiosk.domain.language import Locale
from kiosk.domain.printing import PrinterCondition, PrintState
from kiosk.domain.ticket_blocks import AddressBlock, QrBlock
from kiosk.domain.ticket_layout import PAPER_58, PAPER_80, Paper, paper_across
from kiosk.domain.ticket_qr import on_paper
from tests.fakes.cases import ATTEMPT
from tests.fakes.printing import ScriptedTicketPrinter
from tests.fakes.simulated import SimulatedPrinter, picture_of
from tests.fakes.tickets import URL, a_ticket
from tools.fonts import TARGET

SHORT = Patience(answer=1.5, first_push=0.1, stall=1.0, sending=15, proof=1.0, echo=0.3)
LAYOUT = a_ticket(Locale("en-US"), PAPER_80)


@pytest.mark.parametrize("paper", [PAPER_58, paper_across(512, dpi=180), PAPER_80])
def test_the_ticket_fills_its_paper_and_its_code_is_read(paper: Paper, qapp: object) -> None:
    renderer = QtTicketRenderer(installed_fonts(TARGET))
    with SimulatedPrinter(width=paper.width) as simulated:
        device = DevicePrinter(simulated.transport, patience=SHORT)
        printer = OnOtherPaper(device, paper, renderer.render)
        report = printer.print_ticket(ATTEMPT, renderer.render(LAYOUT), LAYOUT)
        assert (report.state, printer.name) == (PrintState.PRINTED, device.name)
        (slip,) = simulated.slips
        assert slip.width == paper.width
        assert [found.text for found in zxingcpp.read_barcodes(picture_of(slip))] == [URL]
        wanted = a_ticket(Locale("en-US"), paper)
        ink = b"".join(slip.rows).rstrip(b"\0")
        drawn = renderer.render(wanted).data.rstrip(b"\0")
        assert abs(len(ink) - len(drawn)) < 8 * paper.width
        assert printer.look() is PrinterCondition.READY
        assert printer.settled() is None
        printer.close()


def test_what_fits_already_is_not_drawn_again() -> None:
    drawn: list[object] = []

    def draw(layout: object) -> None:
        drawn.append(layout)

    printer = OnOtherPaper(ScriptedTicketPrinter(), PAPER_80, draw)  # type: ignore[arg-type]
    printer.print_ticket(ATTEMPT, None, LAYOUT)  # type: ignore[arg-type]
    assert drawn == []


@pytest.mark.parametrize("paper", [PAPER_58, PAPER_80, paper_across(832), paper_across(320)])
@pytest.mark.parametrize("url", [URL, "https://q.ostbrook.example/t/" + "x" * 150])
def test_a_ticket_that_moves_is_the_one_that_is_laid_out_there(paper: Paper, url: str) -> None:
    moved = on_paper(a_ticket(Locale("en-US"), PAPER_80, url=url), paper)
    there = a_ticket(Locale("en-US"), paper, url=url)
    codes = [block for block in moved.blocks if isinstance(block, QrBlock | AddressBlock)]
    assert moved.paper == paper
    assert [type(block) for block in moved.blocks] == [type(block) for block in there.blocks]
    for code in codes:
        if isinstance(code, QrBlock):
            assert code.size + 2 * code.quiet <= paper.width
