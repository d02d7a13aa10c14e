"""At the simulated printer: first raster byte, proof, recovery, and what one that hangs costs."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from queue import SimpleQueue
from time import perf_counter

import psutil

from kiosk.adapters.printing.device import DevicePrinter
from kiosk.adapters.printing.encoding import Encoding
from kiosk.adapters.printing.native_text import NativeText
from kiosk.adapters.printing.profiles import PROFILES, ProfileName
from kiosk.adapters.rendering.qt_ticket import QtTicketRenderer
from kiosk.adapters.system.fonts import installed_fonts
from kiosk.application.walk_in import Attempted, PerformWalkIn, WalkInOptions
from kiosk.bootstrap import walk_in_process
from kiosk.domain.case import Issued
from kiosk.domain.language import Locale
from kiosk.domain.printing import PrintReport, PrintState
from kiosk.domain.ticket_layout import PAPER_58, PAPER_80, Paper
from tests.benchmarks.own_site import configuration_of, own_site
from tests.benchmarks.rows import Row, Timing, timed
from tests.fakes.cases import ATTEMPT
from tests.fakes.simulated import SimulatedPrinter
from tests.fakes.ticket_images import ticket_sized
from tests.fakes.tickets import ONE_PER_SCRIPT, a_ticket
from tools.fonts import TARGET

_ROUNDS, _WARM, _LOOK_SECONDS, _MANY = 60, 8, 1.0, 5_000
_NETWORK = '[printer]\nconnection = "network"\nhost = "127.0.0.1"\nport = {port}\n'
_FIXES = {
    "paper out": "refill",
    "cover open": "cover closed",
    "cutter": "cutter freed",
    "hot": "cool",
    "silent": "talk",
    "hang": "read",
    "power off": "power on",
}


def run() -> list[Row]:
    """Measure all but the many tickets, which are the long form: ``printer_long``."""
    renderer = QtTicketRenderer(installed_fonts(TARGET))
    rows = [in_bytes(renderer, paper, name) for paper, name in ((PAPER_80, 80), (PAPER_58, 58))]
    rows += [in_bytes_of_text(renderer), *from_get_ticket(), *recoveries()]
    return [*rows, beside_a_hanging_printer()]


def in_bytes(renderer: QtTicketRenderer, paper: Paper, millimetres: int) -> Row:
    """Count the bytes of a ticket in every script; the largest counts."""
    sizes = {
        locale: len(Encoding().encode(renderer.render(a_ticket(locale, paper))).body)
        for locale in ONE_PER_SCRIPT
    }
    largest = max(sizes, key=lambda locale: sizes[locale])
    beside = f"{largest}; smallest {min(sizes.values()) / 1000:.1f} kB"
    aim = "<= 85 kB" if paper is PAPER_80 else "<= 55 kB"
    name = f"printer: bytes of a ticket, {millimetres} mm, largest script"
    return Row(name, sizes[largest] / 1000, "kB", beside, aim)


def in_bytes_of_text(renderer: QtTicketRenderer) -> Row:
    """Count the bytes of an English ticket in the printer's own letters."""
    text = NativeText(PROFILES[ProfileName.EPSON], renderer.render)
    layout = a_ticket(Locale("en-US"), PAPER_80)
    size = len(Encoding(text=text).encode(ticket_sized(), layout).body)
    return Row("printer: bytes of a ticket as text, en-US", size / 1000, "kB", "", "<= 1 kB")


class Watched(SimulatedPrinter):
    """Notes when raster came, in seconds of ``perf_counter``."""

    def __init__(self) -> None:
        super().__init__()
        self.rasters: SimpleQueue[float] = SimpleQueue()
        self._known = 0

    def first_raster_since(self, start: float) -> float:
        """Return when the first raster came, whatever was noted of an earlier ticket."""
        while (moment := self.rasters.get(timeout=10)) < start:
            pass
        return moment

    def _notice(self) -> None:
        super()._notice()
        new = self.machine.executed[self._known :]
        self._known += len(new)
        if "GS v 0" in new:
            self.rasters.put(perf_counter())


def from_get_ticket() -> Iterator[Row]:
    """Measure "Get my ticket" until the first raster and until the proof."""
    for language in ("en-US", "ar"):
        firsts: list[float] = []
        proofs: list[float] = []
        with taking_tickets() as (perform, printer):
            for _ in range(_WARM + _ROUNDS):
                start = perf_counter()
                take_ticket(perform, language)
                proofs.append(1000 * (perf_counter() - start))
                firsts.append(1000 * (printer.first_raster_since(start) - start))
        first, proof = Timing(tuple(firsts[_WARM:])), Timing(tuple(proofs[_WARM:]))
        beside = f"p95 {first.p95:.1f} ms"
        yield Row(
            f"printer: get ticket to the first raster byte, {language}",
            first.median,
            "ms",
            beside,
            "<= 15 ms",
        )
        yield Row(
            f"printer: get ticket to proof, simulated, {language}",
            proof.p95,
            "ms p95",
            f"median {proof.median:.1f} ms",
            "p95 <= 60 ms",
        )


@contextmanager
def taking_tickets() -> Iterator[tuple[PerformWalkIn, Watched]]:
    """Give what takes tickets at a simulated printer."""
    with Watched() as printer, own_site(_NETWORK.format(port=printer.port)) as settings:
        configuration = configuration_of(settings)
        with walk_in_process(configuration, printing=True) as perform:
            yield perform, printer


def take_ticket(perform: PerformWalkIn, language: str) -> PrintReport:
    """Let no failure pass for speed."""
    service_type = perform.context.catalogue.service_types()[-1].id
    done = perform(WalkInOptions(service_type, language))
    match done:
        case Attempted(_, Issued(), PrintReport(state=PrintState.PRINTED) as report):
            return report
    raise TypeError(done)


def recoveries() -> Iterator[Row]:
    """Measure from the end of each fault to a proven ticket, as the kiosk's rounds look."""
    image = ticket_sized()
    for trouble, fix in _FIXES.items():
        with SimulatedPrinter() as printer:
            device = DevicePrinter(printer.transport)
            printer.do(f"{trouble} after 300")
            report = device.print_ticket(ATTEMPT, image)
            printer.do(fix)
            seconds = until_printed(device, report)
        yield Row(
            f"printer: recovery after {trouble}", seconds, "s", "looked at each 1 s", "<= 5 s"
        )


def until_printed(device: DevicePrinter, report: PrintReport) -> float:
    """Return the seconds to a proven ticket, the pauses between two looks included."""
    start, pause = perf_counter(), threading.Event()
    while perf_counter() - start < 30:
        pause.wait(_LOOK_SECONDS)
        condition, settled = device.look(), device.settled()
        if settled and settled[1].on_its_way:
            break
        if condition.prints:
            again = device.print_ticket(ATTEMPT, ticket_sized())
            if again.on_its_way:
                break
    device.close()
    return perf_counter() - start


def beside_a_hanging_printer() -> Row:
    """Measure the engine's answers while a ticket waits for a printer that hangs, and without."""
    with (
        own_site('[printer]\nconnection = "none"\n') as settings,
        walk_in_process(configuration_of(settings), printing=False) as perform,
        SimulatedPrinter() as printer,
    ):
        alone = timed(lambda _: issue(perform), _ROUNDS)
        printer.do("hang")
        stop = threading.Event()
        trying = (DevicePrinter(printer.transport), stop)
        worker = threading.Thread(target=keep_printing, args=trying)
        worker.start()
        beside = timed(lambda _: issue(perform), _ROUNDS)
        stop.set()
        worker.join()
    told = f"alone {alone.median:.2f} ms, p95 {beside.p95:.2f} ms"
    return Row("printer: a number beside a hanging printer", beside.median, "ms", told, "as alone")


def keep_printing(device: DevicePrinter, stop: threading.Event) -> None:
    """Try one ticket after the other."""
    while not stop.is_set():
        device.print_ticket(ATTEMPT, ticket_sized())


def issue(perform: PerformWalkIn) -> None:
    """Take a number without paper."""
    service_type = perform.context.catalogue.service_types()[-1].id
    done = perform(WalkInOptions(service_type, "en-US"))
    if not (isinstance(done, Attempted) and isinstance(done.outcome, Issued)):
        raise TypeError(done)


def many_tickets() -> Iterator[Row]:
    """Print thousands, and compare memory, threads and descriptors of the process."""
    process, image = psutil.Process(), ticket_sized()
    with SimulatedPrinter() as printer:
        device = DevicePrinter(printer.transport)
        before: tuple[int, int, int] = (0, 0, 0)
        for number in range(_MANY):
            report = device.print_ticket(ATTEMPT, image)
            if report.state is not PrintState.PRINTED:
                raise TypeError(report)
            printer.machine.paper.slips.clear()
            printer.machine.executed.clear()
            if number == _MANY // 10:
                before = use_of(process)
        after = use_of(process)
    grown = (after[0] - before[0]) / 1e6
    beside = f"{after[1] - before[1]} threads, {after[2] - before[2]} descriptors"
    yield Row(f"printer: growth over {_MANY} tickets", grown, "MB", beside, "none")


def use_of(process: psutil.Process) -> tuple[int, int, int]:
    """Return resident bytes, threads and descriptors."""
    return process.memory_info().rss, process.num_threads(), process.num_fds()
