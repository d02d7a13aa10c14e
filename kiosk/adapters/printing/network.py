"""A printer on the network."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from kiosk.adapters.printing.escpos import encode_raster
from kiosk.adapters.printing.job import Job, JobEnd, Patience, run_proven, run_unproven
from kiosk.adapters.printing.tcp_link import connect
from kiosk.domain.printing import PrinterFault, PrintReport, PrintState

if TYPE_CHECKING:
    from kiosk.domain.case import AttemptKey
    from kiosk.ports.ticket_renderer import TicketImage

_PROCESS_IDS = 10_000


class NetworkPrinter:
    """Opens a connection for every ticket: an idle one is closed by the printer after minutes.

    With ``answers`` (setting ``status = "required"``) silence means: do not print. Without, the
    state ends at ``sent``.
    """

    def __init__(
        self, host: str, port: int = 9100, *, answers: bool = True, patience: Patience | None = None
    ) -> None:
        self._address = (host, port)
        self._answers = answers
        self._patience = patience or Patience()
        self._tickets = count(1)

    @property
    def name(self) -> str:
        host, port = self._address
        return f"network [{host}]:{port}" if ":" in host else f"network {host}:{port}"

    def print_ticket(self, attempt: AttemptKey, image: TicketImage) -> PrintReport:  # noqa: ARG002
        process_id = f"{next(self._tickets) % _PROCESS_IDS:04}".encode()
        end = self._run(Job(encode_raster(image), image.height, process_id))
        return PrintReport(end.state, self.name, end.fault, end.detail)

    def _run(self, job: Job) -> JobEnd:
        try:
            link = connect(*self._address)
        except OSError as fault:
            reason = f"no connection: {fault.strerror or fault}"
            return JobEnd(PrintState.FAILED, PrinterFault.NOT_FOUND, reason)
        if not self._answers:
            return run_unproven(link, job, self._patience)
        end = run_proven(link, job, self._patience)
        if end.state is PrintState.EXECUTED:
            self._patience = replace(self._patience, echo=0)
        return end
