"""Whom a kiosk tells what became of a ticket on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kiosk.domain.case import CaseId
    from kiosk.domain.printing import PrintState


class PrintReports(Protocol):
    """Keeps the print state of cases where staff see it beside the waiting list."""

    def report_print(self, case_id: CaseId, state: PrintState, kiosk: str) -> str | None:
        """Tell the state of a case's ticket at a kiosk. Blocks; a str says why it is not kept."""
        ...
