"""What every ticket printer promises."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from threading import Thread

import pytest

from kiosk.adapters.printing.device import DevicePrinter
from kiosk.adapters.printing.links.tcp import TcpTransport
from kiosk.adapters.printing.turns import TakingTurns
from kiosk.adapters.printing.virtual import VirtualPrinter
from kiosk.domain.case import AttemptKey
from kiosk.domain.printing import PrinterCondition, PrinterFault, PrintReport, PrintState
from kiosk.domain.ticket_layout import TicketLayout
from kiosk.ports.print_watch import UNWATCHED, PrintWatch
from kiosk.ports.ticket_printer import TicketPrinter
from kiosk.ports.ticket_renderer import TicketImage
from tests.fakes.cases import ATTEMPT
from tests.fakes.system import FakeStaffLog
from tests.fakes.tcp_printer import Behaviour, TcpPrinter
from tests.fakes.ticket_images import noise
from tests.fakes.ticket_printer import FakeTicketPrinter

Make = Callable[[Path, ExitStack], TicketPrinter]


def on_the_network(answers: bool) -> Make:
    def make(folder: Path, stack: ExitStack) -> TicketPrinter:
        printer = stack.enter_context(TcpPrinter())
        return DevicePrinter(TcpTransport("127.0.0.1", printer.port), answers=answers)

    return make


def without_a_printer(folder: Path, stack: ExitStack) -> TicketPrinter:
    with TcpPrinter() as gone:
        return DevicePrinter(TcpTransport("127.0.0.1", gone.port))


def out_of_paper(folder: Path, stack: ExitStack) -> TicketPrinter:
    printer = stack.enter_context(TcpPrinter(Behaviour(offline_bits=0x20)))
    return DevicePrinter(TcpTransport("127.0.0.1", printer.port))


def in_a_file(folder: Path, stack: ExitStack) -> TicketPrinter:
    (folder / "tickets").write_text("in the way")
    return VirtualPrinter(folder / "tickets")


WORKING: dict[str, tuple[Make, PrintState]] = {
    "virtual": (lambda folder, _: VirtualPrinter(folder / "tickets"), PrintState.PRINTED),
    "network": (on_the_network(answers=True), PrintState.PRINTED),
    "network, write-only": (on_the_network(answers=False), PrintState.SENT),
    "in turns": (
        lambda folder, _: TakingTurns(VirtualPrinter(folder / "tickets"), FakeStaffLog()),
        PrintState.PRINTED,
    ),
    "fake": (lambda *_: FakeTicketPrinter(), PrintState.PRINTED),
}
BROKEN: dict[str, tuple[Make, PrinterFault]] = {
    "virtual": (in_a_file, PrinterFault.ERROR),
    "network, refused": (without_a_printer, PrinterFault.BUSY),
    "network, paper out": (out_of_paper, PrinterFault.PAPER_OUT),
    "in turns": (
        lambda *args: TakingTurns(out_of_paper(*args), FakeStaffLog()),
        PrinterFault.PAPER_OUT,
    ),
    "fake": (lambda *_: FakeTicketPrinter(fault=PrinterFault.SILENT), PrinterFault.SILENT),
}


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


@pytest.mark.parametrize("kind", WORKING)
def test_a_ticket_is_printed_and_the_report_names_the_printer(
    kind: str, tmp_path: Path, stack: ExitStack
) -> None:
    make, state = WORKING[kind]
    printer = make(tmp_path, stack)
    report = printer.print_ticket(ATTEMPT, noise(576, 100))
    assert (report.state, report.fault, report.printer) == (state, None, printer.name)
    assert report.on_its_way


@pytest.mark.parametrize("kind", WORKING)
def test_the_same_ticket_may_be_printed_again(kind: str, tmp_path: Path, stack: ExitStack) -> None:
    make, state = WORKING[kind]
    printer = make(tmp_path, stack)
    reports = [printer.print_ticket(ATTEMPT, noise(384, 60)) for _ in range(2)]
    assert [report.state for report in reports] == [state, state]


@pytest.mark.parametrize("kind", BROKEN)
def test_a_failure_is_a_report_with_a_fault_and_words_for_staff(
    kind: str, tmp_path: Path, stack: ExitStack
) -> None:
    make, fault = BROKEN[kind]
    printer = make(tmp_path, stack)
    report = printer.print_ticket(ATTEMPT, noise(576, 100))
    assert (report.state, report.fault, report.printer) == (PrintState.FAILED, fault, printer.name)
    assert report.detail
    assert not report.on_its_way


class Surprising:
    """A printer with a fault that nobody thought of."""

    name = "surprising"

    def look(self) -> PrinterCondition:
        raise ZeroDivisionError("paper width")

    def settled(self) -> None:
        return None

    def close(self) -> None:
        pass

    def print_ticket(
        self,
        attempt: AttemptKey,
        image: TicketImage,
        layout: TicketLayout | None = None,
        watch: PrintWatch = UNWATCHED,
    ) -> PrintReport:
        raise ZeroDivisionError("paper width")


def test_a_surprise_in_a_printer_is_a_report_that_claims_nothing() -> None:
    report = TakingTurns(Surprising(), FakeStaffLog()).print_ticket(ATTEMPT, noise(384, 20))
    assert (report.state, report.fault) == (PrintState.UNKNOWN, PrinterFault.ERROR)
    assert report.detail == "ZeroDivisionError: paper width"
    assert TakingTurns(Surprising(), FakeStaffLog()).look() is PrinterCondition.UNKNOWN


def test_a_surprise_is_logged_once_of_its_kind_however_often_it_comes() -> None:
    log = FakeStaffLog()
    printer = TakingTurns(Surprising(), log)
    for _ in range(3):
        printer.look()
    printer.print_ticket(ATTEMPT, noise(384, 20))
    assert log.lines == [("surprise", "printer_surprised", {"error": "ZeroDivisionError"})]


@pytest.mark.parametrize("kind", WORKING)
def test_a_working_printer_is_ready_or_does_not_tell(
    kind: str, tmp_path: Path, stack: ExitStack
) -> None:
    make, state = WORKING[kind]
    condition = make(tmp_path, stack).look()
    unknown = state is PrintState.SENT
    assert condition is (PrinterCondition.UNKNOWN if unknown else PrinterCondition.READY)


@pytest.mark.parametrize("kind", [kind for kind in BROKEN if kind != "virtual"])
def test_a_look_finds_what_a_ticket_would_meet(kind: str, tmp_path: Path, stack: ExitStack) -> None:
    make, fault = BROKEN[kind]
    assert make(tmp_path, stack).look().fault is fault


def test_tickets_of_many_threads_come_out_one_after_the_other() -> None:
    with TcpPrinter() as printer:
        network = TakingTurns(
            DevicePrinter(TcpTransport("127.0.0.1", printer.port)), FakeStaffLog()
        )
        reports: list[PrintReport] = []
        threads = [
            Thread(target=lambda: reports.append(network.print_ticket(ATTEMPT, noise(576, 300))))
            for _ in range(6)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert [report.state for report in reports] == [PrintState.PRINTED] * 6
    assert len({bytes(job[-10:-6]) for job in printer.jobs}) == 6
