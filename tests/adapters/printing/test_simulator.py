"""The printer made of software does what the manufacturer's reference says."""

from __future__ import annotations

from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from kiosk.adapters.printing.device import DevicePrinter
from kiosk.adapters.printing.escpos import encode_raster
from kiosk.adapters.printing.simulator.machine import BUFFER_BYTES, Machine
from kiosk.adapters.printing.simulator.mood import Mood, Trouble, automatic_status, real_time_status
from kiosk.adapters.printing.simulator.paper import Paper
from kiosk.adapters.printing.simulator.reader import next_command
from kiosk.adapters.printing.status import AutomaticStatus, Heard, condition_of
from kiosk.domain.printing import PrinterCondition
from tests.adapters.printing.simulated_machine import CUT, IMAGE, SHORT, dots, machine, order
from tests.fakes.simulated import SimulatedPrinter
from tests.fakes.ticket_images import rows_of


@pytest.mark.parametrize("portion", [1, 7, 4096])
def test_a_raster_comes_out_dot_for_dot_however_it_arrives(portion: int) -> None:
    printer = machine()
    job = b"\x1b@" + encode_raster(IMAGE) + CUT
    for at in range(0, len(job), portion):
        printer.receive(job[at : at + portion])
    (slip,) = printer.paper.slips
    assert dots(slip.rows)[: IMAGE.height] == rows_of(IMAGE)


CONDITIONS = [
    (set(), PrinterCondition.READY),
    ({Trouble.NEAR_END}, PrinterCondition.NEAR_END),
    ({Trouble.PAPER}, PrinterCondition.PAPER_OUT),
    ({Trouble.COVER}, PrinterCondition.COVER_OPEN),
    ({Trouble.CUTTER}, PrinterCondition.CUTTER_ERROR),
    ({Trouble.BROKEN}, PrinterCondition.UNRECOVERABLE),
    ({Trouble.HOT}, PrinterCondition.RECOVERABLE),
    ({Trouble.JAM}, PrinterCondition.RECOVERABLE),
]


@pytest.mark.parametrize(("troubles", "condition"), CONDITIONS)
def test_what_it_says_is_what_is_the_matter(
    troubles: set[Trouble], condition: PrinterCondition
) -> None:
    mood = Mood(frozenset(troubles))
    answers = [real_time_status(mood, question)[0] for question in (1, 2, 3, 4)]
    said = Heard(answers[0], answers[1], answers[2], answers[3])
    pushed = Heard(automatic=AutomaticStatus(*automatic_status(mood)[:3]))
    assert condition_of(said) is condition_of(pushed) is condition
    assert mood.online is (condition in {PrinterCondition.READY, PrinterCondition.NEAR_END})
    assert all(answer & 0x93 == 0x12 for answer in answers)


@pytest.mark.parametrize(("troubles", "condition"), CONDITIONS)
@pytest.mark.parametrize("serial", [False, True])
def test_the_kiosk_finds_it_as_it_is(
    troubles: set[Trouble], condition: PrinterCondition, serial: bool
) -> None:
    with SimulatedPrinter(serial=serial) as printer:
        printer.do(*troubles)
        assert DevicePrinter(printer.transport, patience=SHORT).look() is condition


def test_real_time_questions_are_answered_within_a_raster_and_while_offline() -> None:
    printer = machine()
    printer.receive(b"\x1dv0\x00\x48\x00\x10\x00" + bytes(100) + b"\x10\x04\x02")
    assert printer.said == b"\x12"
    printer.said.clear()
    printer.order(order("paper out"))
    printer.receive(b"\x10\x04")
    printer.receive(b"\x02")
    assert printer.said == b"\x32"


def test_commands_wait_while_it_is_offline_and_the_buffer_fills() -> None:
    printer = machine()
    printer.order(order("cover open"))
    printer.receive(b"\x1dr\x01" + bytes(BUFFER_BYTES - 3))
    assert (bytes(printer.said), printer.room) == (b"", 0)
    printer.order(order("cover closed"))
    assert (bytes(printer.said), printer.room) == (b"\x00", BUFFER_BYTES)


def test_status_is_pushed_when_it_changes_once_it_is_switched_on() -> None:
    printer = machine()
    printer.order(order("near end"))
    assert printer.said == b""
    printer.receive(b"\x1da\xff")
    assert printer.said == b"\x10\x00\x03\x00"
    printer.said.clear()
    printer.order(order("paper out"))
    assert printer.said == b"\x18\x00\x0f\x00"
    printer.said.clear()
    printer.order(order("refill"))
    printer.receive(b"\x1b@")
    printer.said.clear()
    printer.order(order("cutter"))
    assert printer.said == b""


def test_power_takes_buffer_and_settings_and_leaves_the_paper() -> None:
    printer = machine()
    printer.receive(b"\x1da\xff" + encode_raster(IMAGE)[: 72 * 50])
    rows = len(printer.paper.rows)
    printer.order(order("power off"))
    printer.receive(b"\x10\x04\x01")
    printer.order(order("power on"))
    printer.said.clear()
    printer.receive(encode_raster(IMAGE) + CUT)
    assert len(printer.paper.slips[0].rows) >= rows + IMAGE.height
    printer.order(order("cover open"))
    assert printer.said == b""


def test_what_is_not_printed_is_forgotten_when_it_is_told_to() -> None:
    printer = machine()
    printer.order(order("paper out after 10"))
    printer.receive(encode_raster(IMAGE))
    printer.receive(b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08" + b"\x1b@" + CUT)
    assert printer.said == b"\x37\x25\x00"
    printer.order(order("refill"))
    assert len(dots(printer.paper.slips[0].rows)) < IMAGE.height


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ("status", b"\x12"),
        ("push", b"\x10\x00\x00\x00"),
        ("sensor", b"\x00"),
        ("process", b"\x37\x220042\x00"),
        ("status,sensor", b"\x12\x00"),
        ("", b""),
    ],
)
def test_models_answer_only_some_questions(answers: str, said: bytes) -> None:
    printer = machine()
    printer.order(order(f"answer {answers}"))
    printer.receive(b"\x10\x04\x01\x1da\xff\x1d(H\x06\x0000" + b"0042" + b"\x1dr\x01")
    assert bytes(printer.said) == said


def test_a_silent_printer_prints_and_says_nothing() -> None:
    printer = machine(Mood(silent=True))
    printer.receive(b"\x10\x04\x01" + encode_raster(IMAGE) + CUT + b"\x1dr\x01")
    assert (bytes(printer.said), len(printer.paper.slips)) == (b"", 1)


def test_native_text_and_codes_are_drawn_and_kept_as_words(tmp_path: Path) -> None:
    printer = Machine(Paper(576, tmp_path))
    link = "https://q.example/t/abc"
    stored = len(link) + 3
    store = bytes((stored % 256, stored // 256)) + b"\x31\x50\x30" + link.encode()
    printer.receive(b"\x1bt\x10\x1ba\x01\x1d!\x11Gr\xf6\xdfe A104\n")
    printer.receive(b"\x1bt\x11\x8f\xe0\xa8\xa2\xa5\xe2\n\n")
    printer.receive(b"\x1d(k\x03\x00\x31\x43\x06\x1d(k" + store)
    printer.receive(b"\x1d(k\x03\x00\x31\x51\x30" + CUT)
    (slip,) = printer.paper.slips
    assert slip.words == ("Größe A104", "Привет")
    assert slip.codes == (link,)
    assert slip.path is not None
    with Image.open(slip.path) as picture:
        assert [found.text for found in zxingcpp.read_barcodes(picture.convert("L"))] == [link]


def test_a_printer_that_is_busy_says_so_and_reads_nothing() -> None:
    printer = machine()
    printer.order(order("busy"))
    assert (printer.room, bytes(printer.said)) == (0, b"\x13")
    printer.order(order("free"))
    assert printer.room > 0
    assert bytes(printer.said) == b"\x13\x11"


def test_a_printer_that_is_offline_does_not_say_why() -> None:
    printer = machine()
    printer.order(order("offline"))
    printer.receive(b"\x10\x04\x01\x10\x04\x02")
    assert bytes(printer.said) == b"\x1a\x12"


def test_a_reset_forgets_half_a_ticket_and_the_pushes() -> None:
    printer = machine()
    printer.receive(b"\x1da\xff\x1dv0\x00\x02\x00\x05\x00\xff")
    printer.said.clear()
    printer.order(order("reset"))
    printer.receive(bytes(9))
    printer.order(order("cover open"))
    assert printer.paper.rows == []
    assert bytes(printer.said) == b""


@pytest.mark.parametrize(
    "cut_short",
    [b"\x1b", b"\x1dV", b"\x1dVB", b"\x1dv0\x00\x48", b"\x1d(k\x03", b"\x10", b"\x10\x14"],
)
def test_a_command_that_is_cut_short_is_waited_for(cut_short: bytes) -> None:
    assert next_command(cut_short) is None


def test_what_it_does_not_know_is_passed_over() -> None:
    printer = machine()
    printer.receive(b"\x1b\x01\x1d\x7f\x1b@\x1dr\x01")
    assert printer.said == b"\x00"
