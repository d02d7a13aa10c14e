"""Staff at the counter see what became of a ticket on paper, as far as they can be told."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.domain.case import Case
    from kiosk.domain.printing import PrintReport
    from kiosk.ports.print_reports import PrintReports
    from kiosk.ports.staff_log import StaffLog


@dataclass(slots=True)
class ReportPrint:
    """Tells how tickets of this kiosk were printed; a reason why not is logged once."""

    reports: PrintReports
    kiosk: str
    log: StaffLog
    _logged: str = field(default="", init=False)

    def __call__(self, case: Case, report: PrintReport) -> None:
        """Tell of one ticket. Blocks; nobody waits for it, and nothing depends on it."""
        try:
            reason = self.reports.report_print(case.case_id, report.state, self.kiosk) or ""
        except Exception as surprise:  # noqa: BLE001 - the ticket is out, whatever this meets
            self.log.surprise("print_report", surprise)
            return
        if reason and reason != self._logged:
            self.log.warning("print_not_reported", case=case.case_id, reason=reason)
        self._logged = reason
