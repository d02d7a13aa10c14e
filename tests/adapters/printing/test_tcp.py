"""The way to a printer in the network: names, several addresses, and an end to it all."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from kiosk.adapters.printing.link import CannotOpenError
from kiosk.adapters.printing.links import tcp
from kiosk.adapters.printing.links.tcp import TcpTransport
from kiosk.domain.printing import PrinterFault
from tests.fakes.name_server import NameServer
from tests.fakes.tcp_printer import TcpPrinter

BLACK_HOLE = "192.0.2.7"
"""An address for documentation (RFC 5737): nobody is there."""


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorten what is waited for: who waits, and for what, is the same."""
    monkeypatch.setattr(tcp, "CONNECT_SECONDS", 0.2)


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> Iterator[NameServer]:
    server = NameServer()
    monkeypatch.setattr("socket.getaddrinfo", server.look_up)
    yield server
    server.answers.set()


def why(transport: TcpTransport) -> tuple[PrinterFault, str]:
    with pytest.raises(CannotOpenError) as closed:
        transport.open()
    return closed.value.fault, closed.value.reason


@pytest.mark.usefixtures("quick")
def test_a_name_server_that_hangs_is_not_waited_for_and_costs_one_thread(names: NameServer) -> None:
    transport = TcpTransport("printer.example")
    told = (PrinterFault.NOT_FOUND, "no connection: printer.example was not looked up in 0.2 s")
    assert [why(transport) for _ in range(3)] == [told] * 3
    assert names.asked == 1


def test_a_name_that_was_found_late_is_used_by_the_next_call(
    names: NameServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with TcpPrinter() as printer, monkeypatch.context() as patch:
        names.found = (("127.0.0.1", printer.port),)
        transport = TcpTransport("printer.example", printer.port)
        patch.setattr(tcp, "CONNECT_SECONDS", 0.05)
        assert why(transport)[0] is PrinterFault.NOT_FOUND
        names.answers.set()
        patch.setattr(tcp, "CONNECT_SECONDS", 10)
        transport.open().close()
    assert names.asked == 1


def test_an_address_at_which_nobody_is_leaves_time_for_the_next(
    names: NameServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    names.answers.set()
    monkeypatch.setattr(tcp, "CONNECT_SECONDS", 10)
    connect = socket.socket.connect
    shares: list[float] = []

    def lost(self: socket.socket, address: tuple[str, int]) -> None:
        shares.append(self.gettimeout() or 0)
        if address[0] == BLACK_HOLE:
            raise TimeoutError("timed out")
        connect(self, address)

    monkeypatch.setattr("socket.socket.connect", lost)
    with TcpPrinter() as printer:
        names.found = ((BLACK_HOLE, printer.port), ("127.0.0.1", printer.port))
        TcpTransport("printer.example", printer.port).open().close()
    assert 4 < shares[0] <= 5
    assert 5 < shares[1] <= 10


def test_a_name_that_is_none_is_not_found() -> None:
    fault, reason = why(TcpTransport("no..name"))
    assert fault is PrinterFault.NOT_FOUND
    assert reason.startswith("no connection: ")


def test_a_host_that_refuses_is_there_and_takes_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    fault, reason = why(TcpTransport("127.0.0.1", port))
    assert fault is PrinterFault.BUSY
    assert reason == "connection refused: another program holds it, or its port is another"
