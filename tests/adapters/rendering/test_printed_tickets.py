"""Whole tickets, drawn, sent and printed: what is on the paper is what was drawn, and is read.

The paper is that of the simulated printer, whose reader shares no code with the encoder.
"""

from __future__ import annotations

import pytest
import zxingcpp

from kiosk.adapters.printing.device import DevicePrinter
from kiosk.adapters.rendering.qt_ticket import QtTicketRenderer
from kiosk.domain.language import Locale
from kiosk.domain.printing import PrintState
from kiosk.domain.ticket_layout import PAPER_58, PAPER_80, Paper
from tests.fakes.cases import ATTEMPT
from tests.fakes.simulated import SimulatedPrinter, picture_of
from tests.fakes.tickets import ONE_PER_SCRIPT, URL, a_ticket


@pytest.mark.parametrize("paper", [PAPER_80, PAPER_58], ids=["80", "58"])
@pytest.mark.parametrize("locale", ONE_PER_SCRIPT)
@pytest.mark.parametrize("serial", [False, True], ids=["network", "serial"])
def test_the_paper_shows_the_ticket_dot_for_dot_and_its_code_is_read(
    renderer: QtTicketRenderer, locale: Locale, paper: Paper, serial: bool
) -> None:
    image = renderer.render(a_ticket(locale, paper))
    with SimulatedPrinter(serial=serial, width=paper.width) as printer:
        report = DevicePrinter(printer.transport).print_ticket(ATTEMPT, image)
    assert report.state is PrintState.PRINTED
    (slip,) = printer.slips
    drawn = [
        image.data[at : at + image.row_bytes] for at in range(0, len(image.data), image.row_bytes)
    ]
    while drawn and not any(drawn[-1]):
        drawn.pop()
    differing = [at for at, row in enumerate(drawn) if slip.rows[at] != row]
    assert len(differing) <= real_time_pairs(image.data)
    assert [found.text for found in zxingcpp.read_barcodes(picture_of(slip))] == [URL]


def real_time_pairs(data: bytes) -> int:
    """Count the commands that a printer would obey within the dots; each loses one dot."""
    return sum(data.count(bytes((0x10, second))) for second in (0x04, 0x05, 0x14))


def test_there_are_as_many_scripts_as_were_asked_for() -> None:
    assert len(ONE_PER_SCRIPT) >= 8
