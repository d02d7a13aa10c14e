"""A ticket: composed, drawn, encoded, and at the printer."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from time import perf_counter, process_time
from typing import TYPE_CHECKING

from kiosk.adapters.printing.device import DevicePrinter
from kiosk.adapters.printing.escpos import encode_raster
from kiosk.adapters.printing.links.tcp import TcpTransport
from kiosk.adapters.rendering.qt_ticket import QtTicketRenderer
from kiosk.adapters.system.fonts import installed_fonts
from kiosk.domain.case import Ticket
from kiosk.domain.language import Locale
from kiosk.domain.ticket_layout import PAPER_58, PAPER_80, Paper
from tests.benchmarks.rows import Row, Timing, timed
from tests.fakes.cases import ATTEMPT
from tests.fakes.tcp_printer import TcpPrinter
from tests.fakes.tcp_sink import TcpSink
from tests.fakes.tickets import ONE_PER_SCRIPT, a_ticket
from tools.fonts import TARGET

if TYPE_CHECKING:
    from kiosk.domain.ticket_layout import TicketLayout

_ROUNDS = 40
_ENGLISH = Locale("en-US")


def run() -> list[Row]:
    """Measure with a new number and a new QR symbol for every ticket."""
    renderer = QtTicketRenderer(installed_fonts(TARGET))
    rows = [
        drawn(renderer, locale, paper)
        for paper in (_Paper(PAPER_80, 80, 85), _Paper(PAPER_58, 58, 55))
        for locale in ONE_PER_SCRIPT
    ]
    return [*rows, first_in_a_language(), *at_a_printer(renderer)]


def numbered(locale: Locale, paper: Paper, number: int) -> TicketLayout:
    """Return a ticket that shares no number and no address with another."""
    url = f"http://127.0.0.1:8470/t/q3yZ0mH0T1u2{number:010}"
    return a_ticket(locale, paper, number=Ticket("A", 100 + number), url=url, demo=True)


@dataclass(frozen=True, slots=True)
class _Paper:
    """A width, and how many kB a ticket may have on it."""

    paper: Paper
    millimetres: int
    kilobytes: int


def drawn(renderer: QtTicketRenderer, locale: Locale, on: _Paper) -> Row:
    """Measure compose (with the QR symbol), render and encode."""
    sizes: list[int] = []
    on_cpu: list[float] = []

    def one(number: int) -> None:
        start = process_time()
        sizes.append(len(encode_raster(renderer.render(numbered(locale, on.paper, number)))))
        on_cpu.append(1000 * (process_time() - start))

    timing = timed(one, _ROUNDS)
    cpu = statistics.median(on_cpu)
    beside = f"CPU {cpu:.1f} ms, p95 {timing.p95:.1f} ms, {max(sizes) / 1000:.0f} kB"
    name = f"ticket: QR, render and encode, {on.millimetres} mm, {locale}"
    return Row(name, timing.median, "ms", beside, f"<= 15 ms, {on.kilobytes} kB")


def first_in_a_language() -> Row:
    """Measure the first ticket of each language in a new renderer: nothing is drawn before."""
    renderer = QtTicketRenderer(installed_fonts(TARGET))
    layouts = [numbered(locale, PAPER_80, 0) for locale in ONE_PER_SCRIPT]
    timing = timed(lambda at: renderer.render(layouts[at]), len(layouts), warm=0)
    slowest = f"slowest {max(timing.milliseconds):.1f} ms"
    return Row("ticket: render, first of a language, 80 mm", timing.median, "ms", slowest)


def at_a_printer(renderer: QtTicketRenderer) -> list[Row]:
    """Measure a ready image until its bytes are at a TCP printer."""
    image = renderer.render(numbered(_ENGLISH, PAPER_80, 0))
    with TcpSink() as sink:
        arrived = [to_sink(renderer, sink, number) for number in range(_ROUNDS)]
    with TcpPrinter() as printer:
        network = DevicePrinter(TcpTransport("127.0.0.1", printer.port))
        proven = timed(lambda _: network.print_ticket(ATTEMPT, image), _ROUNDS)
    first = Timing(tuple(first for first, _ in arrived))
    last = Timing(tuple(last for _, last in arrived))
    return [
        Row("ticket: layout to first byte at a write-only printer", first.median, "ms"),
        Row("ticket: layout to last byte at a write-only printer", last.median, "ms"),
        Row("ticket: image to proof at a printer that answers", proven.median, "ms"),
    ]


def to_sink(renderer: QtTicketRenderer, sink: TcpSink, number: int) -> tuple[float, float]:
    """Compose, draw and send one ticket; return the milliseconds to its first and last byte."""
    start = perf_counter()
    image = renderer.render(numbered(_ENGLISH, PAPER_80, number))
    DevicePrinter(TcpTransport("127.0.0.1", sink.port), answers=False).print_ticket(ATTEMPT, image)
    arrival = sink.arrivals.get(timeout=10)
    return 1000 * (arrival.first - start), 1000 * (arrival.last - start)
