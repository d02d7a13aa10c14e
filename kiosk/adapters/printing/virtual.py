"""A printer that is a folder: a picture and the raw bytes of every ticket."""

from __future__ import annotations

import contextlib
import re
import tempfile
from typing import TYPE_CHECKING

from kiosk.adapters.printing.picture import job_bytes, write_picture
from kiosk.domain.printing import PrinterCondition, PrinterFault, PrintReport, PrintState
from kiosk.ports.print_watch import UNWATCHED

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.domain.case import AttemptKey
    from kiosk.domain.ticket_layout import TicketLayout
    from kiosk.ports.print_watch import PrintWatch
    from kiosk.ports.ticket_renderer import TicketImage

_TICKET_BYTES = 128 * 1024
_NOT_FOR_FILE_NAMES = re.compile(r"[^A-Za-z0-9-]")


class VirtualPrinter:
    """Writes ``<attempt>.png`` and ``<attempt>.bin``; the picture is read back from the bytes."""

    name = "virtual"

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def look(self) -> PrinterCondition:
        return PrinterCondition.ERROR if self.trouble() else PrinterCondition.READY

    def trouble(self) -> str:
        """Try to write as much as a ticket is; return what is in the way, or an empty text."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=self._folder) as tried:
                tried.write(bytes(_TICKET_BYTES))
        except OSError as fault:
            return self._told(fault)
        return ""

    def _told(self, fault: OSError) -> str:
        return f"{self._folder}: {fault.strerror or fault}"

    def settled(self) -> None:
        return None

    def close(self) -> None:
        pass

    def print_ticket(
        self,
        attempt: AttemptKey,
        image: TicketImage,
        layout: TicketLayout | None = None,  # noqa: ARG002 - a picture is dots
        watch: PrintWatch = UNWATCHED,  # noqa: ARG002 - it is written at once
    ) -> PrintReport:
        job = job_bytes(image)
        stem = self._folder / _NOT_FOR_FILE_NAMES.sub("_", attempt)
        raw, picture = stem.with_suffix(".bin"), stem.with_suffix(".png")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            raw.write_bytes(job)
            write_picture(job, picture)
        except OSError as fault:
            for half in (raw, picture):
                with contextlib.suppress(OSError):
                    half.unlink(missing_ok=True)
            return PrintReport(PrintState.FAILED, self.name, PrinterFault.ERROR, self._told(fault))
        return PrintReport(PrintState.PRINTED, self.name, files=(str(picture), str(raw)))
