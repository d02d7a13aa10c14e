"""A ticket at 19,200 baud: its bytes, the first movement of the paper, its proof."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from kiosk.adapters.printing.device import DevicePrinter
from kiosk.adapters.printing.encoding import Encoding
from kiosk.adapters.printing.links.serial_line import FlowControl, SerialLine
from kiosk.adapters.printing.native_text import NativeText
from kiosk.adapters.printing.profiles import PROFILES, ProfileName
from kiosk.adapters.rendering.qt_ticket import QtTicketRenderer
from kiosk.adapters.system.fonts import installed_fonts
from kiosk.domain.language import Locale
from kiosk.domain.printing import PrintState
from kiosk.domain.ticket_layout import PAPER_80
from tests.benchmarks.rows import Row
from tests.fakes.cases import ATTEMPT
from tests.fakes.simulated import SimulatedPrinter
from tests.fakes.tickets import ONE_PER_SCRIPT, a_ticket
from tools.fonts import TARGET

_BAUD = 19_200
_NATIVE = ("en-US", "uk", "el")


class Watched(SimulatedPrinter):
    """Notes when its paper first moved, and when the number was out."""

    def __init__(self) -> None:
        super().__init__(serial=True)
        self.moved, self.number = 0.0, 0.0

    def _notice(self) -> None:
        super()._notice()
        paper = self.machine.paper
        if paper.rows and not self.moved:
            self.moved = perf_counter()
        if "A104" in paper.words and not self.number:
            self.number = perf_counter()


def run() -> list[Row]:
    """Measure words, and words with drawn lines among them."""
    text = NativeText(PROFILES[ProfileName.EPSON], QtTicketRenderer(installed_fonts(TARGET)).render)
    encoding = Encoding(text=text)
    return [in_bytes(encoding), *(row for tag in ("en-US", "ar") for row in at_it(encoding, tag))]


def in_bytes(encoding: Encoding) -> Row:
    """Count the bytes of a ticket in scripts that no code page holds; the largest counts."""
    sizes = {
        locale: len(encoding.encode(None, a_ticket(locale, PAPER_80)).body)  # type: ignore[arg-type]
        for locale in ONE_PER_SCRIPT
        if locale not in _NATIVE
    }
    largest = max(sizes, key=lambda locale: sizes[locale])
    beside = f"{largest}; smallest {min(sizes.values()) / 1000:.1f} kB"
    name = "serial: bytes of a ticket with drawn lines, 80 mm"
    return Row(name, sizes[largest] / 1000, "kB", beside, "whole picture: 55 to 71 kB")


def at_it(encoding: Encoding, tag: str) -> Iterator[Row]:
    """Print one ticket on a simulated printer that reads as fast as the line is."""
    layout = a_ticket(Locale(tag), PAPER_80)
    with Watched() as printer:
        printer.do(f"slow {_BAUD // 10}")
        line = SerialLine(printer.device, _BAUD, FlowControl.NONE)
        device = DevicePrinter(line, encoding=encoding)
        start = perf_counter()
        report = device.print_ticket(ATTEMPT, None, layout)  # type: ignore[arg-type]
        proof = perf_counter() - start
        if report.state is not PrintState.PRINTED:
            raise TypeError(report)
    moved, number = printer.moved - start, printer.number - start
    name = f"serial: {_BAUD} baud, {tag}"
    yield Row(f"{name}, first movement", 1000 * moved, "ms", f"number {number:.2f} s", "at once")
    yield Row(f"{name}, proof", proof, "s", f"{report.millimetres:.0f} mm")
