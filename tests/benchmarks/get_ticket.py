""" "Get my ticket" until the ticket is at a TCP printer: journal, engine, drawing and sending."""

from __future__ import annotations

from time import perf_counter

from kiosk.application.walk_in import Attempted, PerformWalkIn, WalkInOptions
from kiosk.bootstrap import walk_in_process
from kiosk.domain.case import Issued
from kiosk.domain.printing import PrintReport, PrintState
from tests.benchmarks.own_site import configuration_of, own_site
from tests.benchmarks.rows import Row, Timing, timed
from tests.fakes.tcp_printer import TcpPrinter
from tests.fakes.tcp_sink import TcpSink

_ROUNDS, _WARM = 100, 10
_LANGUAGES = ("en-US", "ar")
_AIM = "<= 20 ms, p95 <= 35 ms"
_NETWORK = """[printer]
connection = "network"
host = "127.0.0.1"
port = {port}
status = "{status}"
"""


def run() -> list[Row]:
    """Measure where the printer is write-only, and where it proves the paper."""
    rows = [row for language in _LANGUAGES for row in at_a_write_only_printer(language)]
    return [*rows, at_a_printer_that_answers()]


def at_a_write_only_printer(language: str) -> list[Row]:
    """Measure until the first and until the last byte."""
    with TcpSink() as sink, own_site(_NETWORK.format(port=sink.port, status="none")) as settings:
        arrived: list[tuple[float, float]] = []
        with walk_in_process(configuration_of(settings), printing=True) as perform:
            for _ in range(_WARM + _ROUNDS):
                start = perf_counter()
                take_ticket(perform, language, PrintState.SENT)
                arrival = sink.arrivals.get(timeout=10)
                arrived.append((1000 * (arrival.first - start), 1000 * (arrival.last - start)))
    first = Timing(tuple(first for first, _ in arrived[_WARM:]))
    last = Timing(tuple(last for _, last in arrived[_WARM:]))
    return [
        row(f"get ticket: to the first byte at a printer, {language}", first),
        row(f"get ticket: to the last byte at a printer, {language}", last, _AIM),
    ]


def at_a_printer_that_answers() -> Row:
    """Measure until the printer has proven that the ticket is out."""
    with (
        TcpPrinter() as printer,
        own_site(_NETWORK.format(port=printer.port, status="required")) as settings,
        walk_in_process(configuration_of(settings), printing=True) as perform,
    ):
        timing = timed(lambda _: take_ticket(perform, "en-US", PrintState.PRINTED), _ROUNDS)
    return row("get ticket: to the proof of a printer that answers", timing)


def take_ticket(perform: PerformWalkIn, language: str, state: PrintState) -> PrintReport:
    """Let no failure pass for speed."""
    service_type = perform.context.catalogue.service_types()[-1].id
    done = perform(WalkInOptions(service_type, language))
    match done:
        case Attempted(_, Issued(), PrintReport() as report) if report.state is state:
            return report
    raise TypeError(done)


def row(name: str, timing: Timing, aim: str = "") -> Row:
    return Row(name, timing.median, "ms", f"p95 {timing.p95:.1f} ms", aim)
