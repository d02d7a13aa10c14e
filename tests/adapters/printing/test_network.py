"""A printer on the network, on real sockets, in each of its moods."""

import socket
from dataclasses import replace

import pytest

from kiosk.adapters.printing.device import DevicePrinter
from kiosk.adapters.printing.links.tcp import TcpTransport
from kiosk.adapters.printing.readiness import Patience
from kiosk.domain.printing import PrinterFault, PrintReport, PrintState
from tests.fakes import tcp_printer
from tests.fakes.cases import ATTEMPT
from tests.fakes.raster_decoder import decode
from tests.fakes.tcp_printer import Behaviour, TcpPrinter
from tests.fakes.ticket_images import noise, rows_of

SHORT = Patience(answer=1.0, first_push=0.1, stall=0.8, sending=10, proof=0.8, echo=0.4)
IMAGE = noise(4096, 150)  # as many bytes as a ticket, and little paper to wait for


def print_on(printer: TcpPrinter, *, answers: bool = True) -> PrintReport:
    network = DevicePrinter(
        TcpTransport(printer.host, printer.port), answers=answers, patience=SHORT
    )
    try:
        return network.print_ticket(ATTEMPT, IMAGE)
    finally:
        network.close()


def process_id(job: bytearray) -> str:
    """Return the ID that a job's last command but two asks for."""
    return bytes(job[-10:-6]).decode()


def test_an_echoed_process_id_proves_that_the_ticket_was_printed() -> None:
    with TcpPrinter() as printer:
        report = print_on(printer)
    assert (report.state, report.fault) == (PrintState.PRINTED, None)
    assert report.printer == f"network 127.0.0.1:{printer.port}"
    out = decode(bytes(printer.jobs[0]).removeprefix(b"\x10\x04\x02"))
    assert out.commands == [
        "initialize",
        "automatic status 255",
        "cut 66 0",
        f"process {process_id(printer.jobs[0])}",
        "sensor 1",
        "sensor 1",
    ]
    assert len(out.rows) == len(rows_of(IMAGE))


def test_process_ids_ascend_from_ticket_to_ticket() -> None:
    with TcpPrinter() as printer:
        network = DevicePrinter(TcpTransport("127.0.0.1", printer.port), patience=SHORT)
        states = [network.print_ticket(ATTEMPT, noise(384, 40)).state for _ in range(3)]
    assert states == [PrintState.PRINTED] * 3
    ids = [process_id(job) for job in printer.jobs]
    assert ids == sorted(set(ids))


def test_an_ipv6_printer_is_reached() -> None:
    with TcpPrinter(host="::1") as printer:
        report = print_on(printer)
    assert (report.state, report.printer) == (PrintState.PRINTED, f"network [::1]:{printer.port}")


IN_RASTER = 30_000


@pytest.mark.parametrize(
    ("behaviour", "state", "fault"),
    [
        (Behaviour(echoes=False), PrintState.EXECUTED, None),
        (Behaviour(proves=False), PrintState.PRINTED, None),
        (Behaviour(automatic=None), PrintState.PRINTED, None),
        (Behaviour(automatic=tcp_printer.NEAR_END), PrintState.PRINTED, None),
        (Behaviour(echoes=False, proves=False), PrintState.UNKNOWN, None),
        (Behaviour(stale=b"\x10\x00\x00\x00\xff"), PrintState.PRINTED, None),
        (Behaviour(answers=False), PrintState.FAILED, PrinterFault.SILENT),
        (Behaviour(reads_until=0), PrintState.FAILED, PrinterFault.SILENT),
        (Behaviour(offline_bits=0x20), PrintState.FAILED, PrinterFault.PAPER_OUT),
        (Behaviour(offline_bits=0x04), PrintState.FAILED, PrinterFault.COVER_OPEN),
        (Behaviour(offline_bits=0x40), PrintState.FAILED, PrinterFault.RECOVERABLE),
        (
            Behaviour(automatic=tcp_printer.PAPER_OUT),
            PrintState.FAILED,
            PrinterFault.PAPER_OUT,
        ),
        (Behaviour(closes_after=1), PrintState.FAILED, PrinterFault.ERROR),
        (Behaviour(closes_after=IN_RASTER), PrintState.FAILED, PrinterFault.ERROR),
        (
            Behaviour(reads_until=IN_RASTER),
            PrintState.FAILED,
            PrinterFault.SILENT,
        ),
        (
            Behaviour(pushes_after=IN_RASTER, then=tcp_printer.PAPER_OUT, reads_until=IN_RASTER),
            PrintState.FAILED,
            PrinterFault.PAPER_OUT,
        ),
        (
            Behaviour(pushes_after=IN_RASTER, then=tcp_printer.CUTTER_ERROR, reads_until=IN_RASTER),
            PrintState.FAILED,
            PrinterFault.CUTTER_ERROR,
        ),
    ],
)
def test_the_report_says_what_is_known(
    behaviour: Behaviour, state: PrintState, fault: PrinterFault | None
) -> None:
    with TcpPrinter(behaviour) as printer:
        report = print_on(printer)
    assert (report.state, report.fault) == (state, fault)
    assert report.detail or report.on_its_way
    assert fault is None or report.detail.startswith(fault.replace("_", " "))


@pytest.mark.parametrize("fault", [tcp_printer.PAPER_OUT, tcp_printer.COVER_OPEN])
def test_a_fault_after_the_last_byte_and_before_the_proof_is_a_failure(fault: bytes) -> None:
    silent = Behaviour(echoes=False, proves=False)
    with TcpPrinter(silent) as printer:
        print_on(printer)
        whole = len(printer.jobs[0])
        printer.behaviour = replace(silent, pushes_after=whole, then=fault)
        report = print_on(printer)
    assert report.state is PrintState.FAILED
    assert report.detail.endswith(": while the ticket was printed")


NOISE = [b"\0", b"\0\x05\0", b"garbage", b"\xff\x81\0", b"\x37noise"]


@pytest.mark.parametrize("noise_bytes", NOISE)
def test_noise_after_the_ticket_proves_nothing(noise_bytes: bytes) -> None:
    unproven = Behaviour(echoes=False, proves=False)
    with TcpPrinter(unproven) as printer:
        print_on(printer)
        whole = len(printer.jobs[0])
        printer.behaviour = replace(unproven, pushes_after=whole, then=noise_bytes)
        report = print_on(printer)
    assert (report.state, report.fault) == (PrintState.UNKNOWN, None)


@pytest.mark.parametrize("noise_bytes", [*NOISE, b"\0\0\0", b"\x37\x22AAAA\0"])
def test_noise_within_the_ticket_proves_nothing_and_hides_no_proof(noise_bytes: bytes) -> None:
    noisy = Behaviour(pushes_after=IN_RASTER, then=noise_bytes)
    with TcpPrinter(noisy) as printer:
        assert print_on(printer).state is PrintState.PRINTED
        printer.behaviour = replace(noisy, echoes=False, proves=False)
        assert print_on(printer).state is PrintState.UNKNOWN


def test_a_connection_lost_after_the_last_byte_leaves_the_end_unknown() -> None:
    with TcpPrinter(Behaviour(echoes=False, proves=False)) as printer:
        print_on(printer)
        printer.behaviour = replace(printer.behaviour, closes_after=len(printer.jobs[0]))
        report = print_on(printer)
    assert (report.state, report.on_its_way) == (PrintState.UNKNOWN, False)


@pytest.mark.parametrize(
    "behaviour", [Behaviour(answers=False), Behaviour(offline_bits=0x20), Behaviour(reads_until=0)]
)
def test_nothing_is_printed_on_a_printer_that_is_not_ready(behaviour: Behaviour) -> None:
    with TcpPrinter(behaviour) as printer:
        print_on(printer)
    assert b"\x1dv0" not in bytes(printer.jobs[0])


def test_no_half_ticket_comes_out_later() -> None:
    paper_out = Behaviour(pushes_after=IN_RASTER, then=tcp_printer.PAPER_OUT, reads_until=IN_RASTER)
    with TcpPrinter(paper_out) as printer:
        report = print_on(printer)
    assert report.state is PrintState.FAILED
    assert printer.reset
    assert len(printer.jobs[0]) < len(IMAGE.data)


def test_after_a_fault_the_next_ticket_prints() -> None:
    with TcpPrinter(Behaviour(offline_bits=0x20)) as printer:
        network = DevicePrinter(TcpTransport("127.0.0.1", printer.port), patience=SHORT)
        failed = network.print_ticket(ATTEMPT, IMAGE)
        printer.behaviour = Behaviour()
        printed = network.print_ticket(ATTEMPT, IMAGE)
    assert (failed.state, printed.state) == (PrintState.FAILED, PrintState.PRINTED)


def test_a_printer_that_never_echoes_is_waited_for_only_once() -> None:
    patient = replace(SHORT, echo=0.2)
    with TcpPrinter(Behaviour(echoes=False)) as printer:
        network = DevicePrinter(TcpTransport("127.0.0.1", printer.port), patience=patient)
        states = [network.print_ticket(ATTEMPT, noise(384, 40)).state for _ in range(2)]
        printer.behaviour = Behaviour()
        states.append(network.print_ticket(ATTEMPT, noise(384, 40)).state)
    assert states == [PrintState.EXECUTED, PrintState.EXECUTED, PrintState.PRINTED]


@pytest.mark.parametrize("answers", [True, False])
def test_a_port_that_takes_nobody_is_busy(answers: bool) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    report = DevicePrinter(TcpTransport("127.0.0.1", port), answers=answers).print_ticket(
        ATTEMPT, IMAGE
    )
    assert (report.state, report.fault) == (PrintState.FAILED, PrinterFault.BUSY)
    assert report.detail.startswith("connection refused: ")


def test_a_write_only_printer_ends_at_sent_and_is_asked_nothing() -> None:
    with TcpPrinter(Behaviour(answers=False)) as printer:
        report = print_on(printer, answers=False)
    assert report.state is PrintState.SENT
    assert decode(bytes(printer.jobs[0])).commands == ["initialize", "cut 66 0"]


def test_a_write_only_printer_that_talks_still_gets_every_byte() -> None:
    chatty = Behaviour(stale=tcp_printer.READY * 100)
    with TcpPrinter(chatty) as printer:
        report = print_on(printer, answers=False)
    assert (report.state, printer.reset) == (PrintState.SENT, False)
    assert len(decode(bytes(printer.jobs[0])).rows) == len(rows_of(IMAGE))


def test_a_write_only_printer_that_stops_taking_bytes_has_failed() -> None:
    with TcpPrinter(Behaviour(reads_until=0)) as printer:
        big = noise(576, 60_000)
        network = DevicePrinter(
            TcpTransport("127.0.0.1", printer.port), answers=False, patience=SHORT
        )
        report = network.print_ticket(ATTEMPT, big)
    assert (report.state, report.fault) == (PrintState.FAILED, PrinterFault.SILENT)
    assert "bytes were taken" in report.detail
