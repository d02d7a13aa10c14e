"""A link over a file descriptor: device files, serial lines, pipes. POSIX only."""

from __future__ import annotations

import os
import selectors
from typing import TYPE_CHECKING

from kiosk.adapters.printing.link import LinkLostError
from kiosk.domain.printing import PrinterCondition

if TYPE_CHECKING:
    from collections.abc import Callable

_READ_BYTES = 4096
_WRITE_BYTES = 4096
"""Small portions: what a slow line has not taken can still be held back."""


class DescriptorLink:
    """Implements Link on a non-blocking descriptor.

    ``finish`` and ``abort`` are called to close it; ``port_condition`` tells what the port says.
    """

    def __init__(
        self,
        descriptor: int,
        *,
        finish: Callable[[], None],
        abort: Callable[[], None],
        port_condition: Callable[[], PrinterCondition] = lambda: PrinterCondition.UNKNOWN,
        readable: bool = True,
    ) -> None:
        self._descriptor = descriptor
        self._finish, self._abort = finish, abort
        self.condition = port_condition
        self._reads = selectors.EVENT_READ if readable else 0
        self._selector = selectors.PollSelector()

    def exchange(self, outgoing: memoryview, seconds: float) -> tuple[int, bytes]:
        wanted = self._reads | (selectors.EVENT_WRITE if outgoing else 0)
        ready = self._wait(wanted, seconds)
        try:
            incoming = self._read() if ready & selectors.EVENT_READ else b""
            sent = self._write(outgoing) if ready & selectors.EVENT_WRITE else 0
        except OSError as fault:
            raise LinkLostError(fault.errno, fault.strerror) from fault
        return sent, incoming

    def _wait(self, wanted: int, seconds: float) -> int:
        if not wanted:  # nothing can come and nothing is to go: only time can pass
            self._selector.select(seconds)
            return 0
        self._selector.register(self._descriptor, wanted)
        try:
            return sum(events for _, events in self._selector.select(seconds))
        finally:
            self._selector.unregister(self._descriptor)

    def _read(self) -> bytes:
        try:
            incoming = os.read(self._descriptor, _READ_BYTES)
        except BlockingIOError:
            return b""
        if not incoming:
            raise LinkLostError(0, "closed by the printer")
        return incoming

    def _write(self, outgoing: memoryview) -> int:
        try:
            return os.write(self._descriptor, outgoing[:_WRITE_BYTES])
        except BlockingIOError:
            return 0

    def close(self) -> None:
        self.abort()

    def finish(self) -> None:
        self._selector.close()
        self._finish()

    def abort(self) -> None:
        self._selector.close()
        self._abort()
