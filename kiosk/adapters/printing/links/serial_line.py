"""A printer on a serial line (RS-232, or its USB adapter)."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING

from kiosk.adapters.printing.link import CannotOpenError, Link, LinkLostError
from kiosk.domain.printing import PrinterCondition, PrinterFault

if TYPE_CHECKING:
    import serial

_BITS_PER_BYTE = 10
"""8 data bits, no parity, one stop bit: 8N1."""

_PAUSE_SECONDS = 0.01
_FAREWELL_SECONDS = 2.0
_WRITE_BYTES = 512
_NEVER = Event()


class FlowControl(StrEnum):
    """How a printer that is full stops the sender. pyserial's ``dsrdtr`` does nothing on Linux."""

    RTSCTS = "rtscts"
    XONXOFF = "xonxoff"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class SerialLine:
    """A serial device at a speed, 8N1."""

    device: str
    baud_rate: int = 115_200
    flow_control: FlowControl = FlowControl.RTSCTS
    two_way: bool = True

    @property
    def name(self) -> str:
        return f"serial {self.device}"

    @property
    def bytes_per_second(self) -> float:
        return self.baud_rate / _BITS_PER_BYTE

    def open(self) -> Link:
        port = self._opened()
        seconds = _FAREWELL_SECONDS + 4096 / self.bytes_per_second
        finish, abort = partial(_finish, port, seconds), partial(_abort, port)
        if os.name != "posix":
            return PolledLink(port, finish, abort)
        from kiosk.adapters.printing.links.descriptor import DescriptorLink

        return DescriptorLink(port.fileno(), finish=finish, abort=abort)

    def _opened(self) -> serial.Serial:
        import serial

        try:
            return serial.Serial(
                self.device,
                self.baud_rate,
                timeout=0,
                write_timeout=0,
                rtscts=self.flow_control is FlowControl.RTSCTS,
                xonxoff=self.flow_control is FlowControl.XONXOFF,
                exclusive=True if os.name == "posix" else None,
            )
        except (OSError, ValueError) as fault:  # SerialException is an OSError
            kind = PrinterFault.BUSY if "lock" in str(fault) else PrinterFault.NOT_FOUND
            raise CannotOpenError(f"{self.device}: {fault}", kind) from fault


class PolledLink:
    """Implements Link where a serial port cannot be waited for together with others (Windows)."""

    def __init__(self, port: serial.Serial, finish: partial[None], abort: partial[None]) -> None:
        self._port = port
        self.finish, self.abort, self.close = finish, abort, abort

    def exchange(self, outgoing: memoryview, seconds: float) -> tuple[int, bytes]:
        deadline = monotonic() + seconds
        try:
            while True:
                sent = self._port.write(outgoing[:_WRITE_BYTES]) or 0 if outgoing else 0
                incoming = self._port.read(self._port.in_waiting or 0)
                if sent or incoming or monotonic() >= deadline:
                    return sent, incoming
                _NEVER.wait(_PAUSE_SECONDS)
        except OSError as fault:
            raise LinkLostError(fault.errno, str(fault)) from fault

    def condition(self) -> PrinterCondition:
        return PrinterCondition.UNKNOWN


def _finish(port: serial.Serial, seconds: float) -> None:
    """Wait until the line took all, but not for ever: closing a stopped line waits for it."""
    deadline = monotonic() + seconds
    try:
        while (left := port.out_waiting) and monotonic() < deadline:
            _NEVER.wait(_PAUSE_SECONDS)
        if left:
            port.reset_output_buffer()
    except OSError as fault:
        raise LinkLostError(fault.errno, str(fault)) from fault
    finally:
        port.close()
    if left:
        raise LinkLostError(0, f"{left} bytes were not taken")


def _abort(port: serial.Serial) -> None:
    try:
        port.reset_output_buffer()
    except OSError:
        pass
    finally:
        port.close()
