"""A printer of the Windows spooler, raw. ``win32print`` is imported when it is opened.

Source: Microsoft, "Print Spooler API": OpenPrinter, GetPrinter, StartDocPrinter, WritePrinter.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import Any

from kiosk.adapters.printing.link import CannotOpenError, LinkLostError
from kiosk.adapters.printing.links.spool import SpoolLink
from kiosk.domain.printing import PrinterCondition

_LEVEL = 2
_CONDITIONS = (
    (0x0000_0010 | 0x0000_0040, PrinterCondition.PAPER_OUT),  # PAPER_OUT, PAPER_PROBLEM
    (0x0040_0000, PrinterCondition.COVER_OPEN),  # DOOR_OPEN
    (0x0000_0002 | 0x0000_0008 | 0x0010_0000, PrinterCondition.RECOVERABLE),  # ERROR, JAM, USER
    (0x0000_0080 | 0x0000_0001 | 0x0000_1000, PrinterCondition.OFFLINE),  # and PAUSED, unavailable
    (0x0000_0200, PrinterCondition.BUSY),
)


@dataclass(frozen=True, slots=True)
class WindowsPrinter:
    """A printer by its name in Windows."""

    queue: str
    two_way: bool = False
    bytes_per_second: None = None

    @property
    def name(self) -> str:
        return f"windows {self.queue}"

    def open(self) -> SpoolLink:
        try:
            spooler = importlib.import_module("win32print")
        except ImportError as fault:
            raise CannotOpenError("the Windows spooler needs Windows and pywin32") from fault
        try:
            handle = spooler.OpenPrinter(self.queue)
        except spooler.error as fault:
            raise CannotOpenError(f"{self.queue}: {_told(fault)}") from fault
        try:
            status = int(spooler.GetPrinter(handle, _LEVEL)["Status"])
        except spooler.error:
            status = 0
        finally:
            spooler.ClosePrinter(handle)
        return SpoolLink(
            lambda job: _submit(spooler, self.queue, job), lambda: spooler_condition(status)
        )


def spooler_condition(status: int) -> PrinterCondition:
    """Return how a printer is from the bits of PRINTER_INFO_2; none of them set says nothing."""
    for bits, condition in _CONDITIONS:
        if status & bits:
            return condition
    return PrinterCondition.UNKNOWN


def _submit(spooler: Any, queue: str, job: bytes) -> None:
    """Spool one raw document. Raises LinkLostError."""
    try:
        handle = spooler.OpenPrinter(queue)
        try:
            spooler.StartDocPrinter(handle, 1, ("ticket", None, "RAW"))
            spooler.StartPagePrinter(handle)
            _write(spooler, handle, job)
            spooler.EndPagePrinter(handle)
            spooler.EndDocPrinter(handle)
        finally:
            spooler.ClosePrinter(handle)
    except spooler.error as fault:
        raise LinkLostError(0, f"Windows did not take the ticket: {_told(fault)}") from fault


def _write(spooler: Any, handle: Any, job: bytes) -> None:
    while job:
        taken = int(spooler.WritePrinter(handle, job))
        if taken <= 0:
            spooler.AbortPrinter(handle)
            raise LinkLostError(0, f"Windows left {len(job)} bytes of the ticket")
        job = job[taken:]


def _told(fault: Exception) -> str:
    """Return the words of a pywintypes.error: (code, function, message)."""
    return str(fault.args[-1]) if fault.args else type(fault).__name__
