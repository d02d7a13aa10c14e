"""A raw TCP connection ("JetDirect", port 9100), IPv4 or IPv6."""

from __future__ import annotations

import selectors
import socket
import struct
from dataclasses import dataclass, field
from time import monotonic

from kiosk.adapters.printing.link import CannotOpenError, LinkLostError
from kiosk.domain.printing import PrinterCondition, PrinterFault
from kiosk.tcp.connecting import connected
from kiosk.tcp.name_look_up import NameLookUp

CONNECT_SECONDS = 2.0
"""For all of it: the name's look-up, and a try at each of its addresses."""

_SEND_BUFFER_BYTES = 16 * 1024
_RECEIVE_BYTES = 4096
_FAREWELL_SECONDS = 0.5
_DISCARD_ON_CLOSE = struct.pack("ii", 1, 0)


@dataclass(frozen=True, slots=True)
class TcpTransport:
    """A printer at a host and a port."""

    host: str
    port: int = 9100
    two_way: bool = True
    bytes_per_second: None = None
    names: NameLookUp = field(default_factory=NameLookUp, compare=False)

    @property
    def name(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"network {host}:{self.port}"

    def open(self) -> TcpLink:
        try:
            return _link(connected(self.names, self.host, self.port, CONNECT_SECONDS))
        except ConnectionRefusedError as fault:
            reason = "connection refused: another program holds it, or its port is another"
            raise CannotOpenError(reason, PrinterFault.BUSY) from fault
        except OSError as fault:
            raise CannotOpenError(f"no connection: {fault.strerror or fault}") from fault


def _link(connection: socket.socket) -> TcpLink:
    # Small, so that a printer that reads nothing is noticed: the kernel would take a whole ticket.
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER_BYTES)
    connection.settimeout(0)
    return TcpLink(connection)


class TcpLink:
    """Implements Link on a connected, non-blocking socket."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._selector = selectors.DefaultSelector()
        self._selector.register(connection, selectors.EVENT_READ)

    def exchange(self, outgoing: memoryview, seconds: float) -> tuple[int, bytes]:
        wanted = selectors.EVENT_READ | (selectors.EVENT_WRITE if outgoing else 0)
        self._selector.modify(self._connection, wanted)
        ready = sum(events for _, events in self._selector.select(seconds))
        try:
            incoming = self._receive() if ready & selectors.EVENT_READ else b""
            sent = self._connection.send(outgoing) if ready & selectors.EVENT_WRITE else 0
        except OSError as fault:
            raise LinkLostError(fault.errno, fault.strerror) from fault
        return sent, incoming

    def _receive(self) -> bytes:
        incoming = self._connection.recv(_RECEIVE_BYTES)
        if not incoming:
            raise LinkLostError(0, "closed by the printer")
        return incoming

    def condition(self) -> PrinterCondition:
        return PrinterCondition.UNKNOWN

    def finish(self) -> None:
        """Say goodbye and wait a moment for the answer: unread input would reset the connection."""
        deadline = monotonic() + _FAREWELL_SECONDS
        try:
            self._connection.shutdown(socket.SHUT_WR)
            while (left := deadline - monotonic()) > 0:
                self.exchange(memoryview(b""), left)
        except OSError:
            pass
        finally:
            self.close()

    def abort(self) -> None:
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _DISCARD_ON_CLOSE)
        self.close()

    def close(self) -> None:
        self._selector.close()
        self._connection.close()
